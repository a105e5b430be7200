package kz.esep.local.database.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** One BSON value (the {@code _id} of a document, or a part of an index key) as a key of the store. */
final class ValueType extends BasicDataType<Object> {
    static final ValueType INSTANCE = new ValueType();

    private static final int OVERHEAD = 48;
    private static final int ASSUMED_DOCUMENT = 256;

    private ValueType() {}

    @Override
    public int compare(Object left, Object right) {
        return KeyOrder.INSTANCE.compare(left, right);
    }

    @Override
    public int getMemory(Object value) {
        return memory(value);
    }

    @Override
    public void write(WriteBuffer target, Object value) {
        ByteBuf encoded = Unpooled.buffer(64);
        encode(encoded, value);
        Checked.write(target, encoded.array(), encoded.writerIndex());
    }

    @Override
    public Object read(ByteBuffer source) {
        int start = source.position();
        Object value = Missing.ofNullable(decode(source));
        Checked.verify(source, start);
        return value;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    static int memory(@Nullable Object value) {
        if (value instanceof String text) {
            return OVERHEAD + text.length();
        }
        return value instanceof Map || value instanceof Collection ? ASSUMED_DOCUMENT : OVERHEAD;
    }

    static void encode(ByteBuf target, @Nullable Object value) {
        Object stored = value instanceof Missing ? null : value;
        byte type = BsonEncoder.determineType(stored);
        target.writeByte(type);
        BsonEncoder.encodeValue(type, stored, target);
    }

    static @Nullable Object decode(ByteBuffer source) {
        ByteBuf encoded = Unpooled.wrappedBuffer(source);
        byte type = encoded.readByte();
        Object value = BsonDecoder.decodeValue(type, encoded);
        source.position(source.position() + encoded.readerIndex());
        return value;
    }
}
