package kz.esep.admin.contract;

import kz.esep.storage.EveryRepositoryHasItsContract;

class EveryRepositoryHasItsContractTest extends EveryRepositoryHasItsContract {

    EveryRepositoryHasItsContractTest() {
        super("kz.esep.admin", RepositoryContract.class);
    }
}
