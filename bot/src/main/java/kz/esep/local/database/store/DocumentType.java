package kz.esep.local.database.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * A stored document: its BSON.
 *
 * <p>Kept as bytes and decoded at every read: mongo-java-server changes the documents it is given in place, which on
 * shared objects would be seen by a commit or an answer under way in another thread.
 */
public final class DocumentType extends BasicDataType<byte[]> {
    static final DocumentType INSTANCE = new DocumentType();

    private static final int SMALLEST = 5;

    private DocumentType() {}

    /** BSON of a document. */
    public static byte[] encode(Document document) {
        ByteBuf encoded = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, encoded);
        return Arrays.copyOf(encoded.array(), encoded.writerIndex());
    }

    /** A new document from its BSON. */
    public static Document decode(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public int getMemory(byte[] bson) {
        return 24 + bson.length;
    }

    @Override
    public void write(WriteBuffer target, byte[] bson) {
        Checked.write(target, bson, bson.length);
    }

    @Override
    public byte[] read(ByteBuffer source) {
        int length = source.order(ByteOrder.LITTLE_ENDIAN).getInt(source.position());
        source.order(ByteOrder.BIG_ENDIAN);
        if (length < SMALLEST || length > source.remaining() - Integer.BYTES) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A document has an impossible length");
        }
        int start = source.position();
        byte[] bson = new byte[length];
        source.get(bson);
        Checked.verify(source, start);
        return bson;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
