package kz.esep.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database as it was right after the start, to come back to. Collections and indexes stay, only documents go. */
record Emptied(MongoTemplate mongo, Map<String, List<Document>> atFirst) {

    static Emptied as(MongoTemplate mongo) {
        var documents = new HashMap<String, List<Document>>();
        for (var name : mongo.getCollectionNames()) {
            documents.put(name, mongo.getCollection(name).find().into(new ArrayList<>()));
        }
        return new Emptied(mongo, documents);
    }

    void restore() {
        for (var name : mongo.getCollectionNames()) {
            var collection = mongo.getCollection(name);
            var documents = atFirst.getOrDefault(name, List.of());
            collection.deleteMany(new Document());
            if (!documents.isEmpty()) {
                collection.insertMany(documents);
            }
        }
    }
}
