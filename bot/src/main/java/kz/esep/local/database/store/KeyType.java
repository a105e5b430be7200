package kz.esep.local.database.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The key of an index entry: one value per indexed field, in the order of the index. */
final class KeyType extends BasicDataType<KeyValue> {
    static final KeyType INSTANCE = new KeyType();

    private KeyType() {}

    @Override
    public int compare(KeyValue left, KeyValue right) {
        return KeyOrder.INSTANCE.compareKeys(left, right);
    }

    @Override
    public int getMemory(KeyValue key) {
        int memory = 32;
        for (Object value : key) {
            memory += ValueType.memory(value);
        }
        return memory;
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        ByteBuf encoded = Unpooled.buffer(128);
        encoded.writeByte(key.size());
        for (Object value : key) {
            ValueType.encode(encoded, value);
        }
        Checked.write(target, encoded.array(), encoded.writerIndex());
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        int start = source.position();
        int size = source.get();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(ValueType.decode(source));
        }
        Checked.verify(source, start);
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
