namespace SevenHours.Journal;

/// <summary>What a subscription follows and how far it has come.</summary>
internal abstract class Cursor
{
    public abstract bool Covers(StreamName stream);

    /// <summary>Moves past a record; false when it was passed before.</summary>
    public abstract bool Advance(StoredRecord record);

    public abstract IReadOnlyList<StoredRecord> ReadOn(int limit);

    public sealed class OneStream(StreamName stream, long version, Func<StreamName, long, int, IReadOnlyList<StoredRecord>> read) : Cursor
    {
        private long version = version;

        public override bool Covers(StreamName other) => stream == other;

        public override bool Advance(StoredRecord record)
        {
            if (record.Version <= version) return false;
            version = record.Version;
            return true;
        }

        public override IReadOnlyList<StoredRecord> ReadOn(int limit) => read(stream, version, limit);
    }

    public sealed class Prefix(string prefix, long position, Func<string, long, int, IReadOnlyList<StoredRecord>> read) : Cursor
    {
        private long position = position;

        public override bool Covers(StreamName other) => other.Value.StartsWith(prefix, StringComparison.Ordinal);

        public override bool Advance(StoredRecord record)
        {
            if (record.Position <= position) return false;
            position = record.Position;
            return true;
        }

        public override IReadOnlyList<StoredRecord> ReadOn(int limit) => read(prefix, position, limit);
    }
}
