namespace SevenHours.Journal;

/// <summary>The head of a stream: its version and the hash the next record builds on.</summary>
internal readonly record struct StreamHead(long Version, ReadOnlyMemory<byte> Hash)
{
    public static StreamHead None => new(0, RecordHash.Origin);
}

/// <summary>What an append would write, worked out before storage is touched; the same for every implementation.</summary>
internal sealed record AppendPlan(
    AppendResult Answer,
    IReadOnlyList<StreamExtent> Extents,
    IReadOnlyList<StoredRecord> Records,
    IReadOnlyList<AppendPlan.Text> Texts)
{
    public sealed record Text(StreamName Stream, long Version, AttachmentCommitment Commitment, NewAttachment Attachment);

    public static AppendPlan Make(Append append, Func<StreamName, StreamHead> headOf, long lastPosition, DateTimeOffset at)
    {
        var extents = new List<StreamExtent>(append.Streams.Count);
        var records = new List<StoredRecord>();
        var texts = new List<Text>();
        foreach (var part in append.Streams)
        {
            var head = headOf(part.Stream);
            if (head.Version != part.ExpectedVersion)
                return new(new AppendResult.Conflict(part.Stream, part.ExpectedVersion, head.Version), [], [], []);
            extents.Add(new(part.Stream, head.Version + 1, head.Version + part.Records.Count, lastPosition + records.Count + 1));
            foreach (var record in part.Records)
            {
                var stored = Chain(part.Stream, head, record, lastPosition + records.Count + 1, at);
                records.Add(stored);
                for (var i = 0; i < record.Attachments.Count; i++)
                    texts.Add(new(part.Stream, stored.Version, stored.Attachments[i], record.Attachments[i]));
                head = new(stored.Version, stored.Hash);
            }
        }
        return new(new AppendResult.Appended(extents), extents, records, texts);
    }

    private static StoredRecord Chain(StreamName stream, StreamHead head, NewRecord record, long position, DateTimeOffset at)
    {
        var version = head.Version + 1;
        IReadOnlyList<AttachmentCommitment> commitments =
            record.Attachments.Count == 0 ? [] : [.. record.Attachments.Select(attachment => attachment.ToCommitment())];
        var hash = RecordHash.Of(
            head.Hash.Span, stream, version, record.Type, record.TypeVersion, record.Payload.Span, commitments);
        return new(stream, version, position, record.Type, record.TypeVersion, record.Payload, commitments, hash, at);
    }
}
