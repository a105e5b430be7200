package kz.esep.storage;

class EveryRepositoryHasItsContractTest extends EveryRepositoryHasItsContract {

    EveryRepositoryHasItsContractTest() {
        super("kz.esep", RepositoryContract.class);
    }
}
