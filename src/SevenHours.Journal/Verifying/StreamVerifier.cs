namespace SevenHours.Journal;

/// <summary>Walks one stream, record by record, and stops at the first that is not what was written.</summary>
internal sealed class StreamVerifier(StreamName stream, IReadOnlyDictionary<string, Attachment> attachments)
{
    private StreamHead head = StreamHead.None;
    private int expected;

    public long Records => head.Version;

    public long Attachments { get; private set; }

    public long Erased { get; private set; }

    /// <summary>The fault of the next record, or null.</summary>
    public VerifyFault? Next(StoredRecord record)
    {
        var version = head.Version + 1;
        if (record.Version != version) return Fault(version, $"the record is missing; the next one there is {record.Version}");
        var hash = RecordHash.Of(
            head.Hash.Span, stream, version, record.Type, record.TypeVersion, record.Payload.Span, record.Attachments);
        if (!record.Hash.Span.SequenceEqual(hash)) return Fault(version, "its hash is not that of its content and the record before it");
        foreach (var commitment in record.Attachments)
            if (WhatIsWrong(commitment, version) is { } what) return Fault(version, what);
        head = new(version, record.Hash);
        return null;
    }

    /// <summary>The fault of a stream that ends elsewhere than its head says, or null.</summary>
    public VerifyFault? End(StreamHead stated)
    {
        if (stated.Version != head.Version)
            return Fault(head.Version + 1, $"the stream has {head.Version} records but should have {stated.Version}");
        if (!stated.Hash.Span.SequenceEqual(head.Hash.Span)) return Fault(head.Version, "the stream's last hash is not that of its last record");
        if (attachments.Count == expected) return null;
        var stray = attachments.Values.Where(attachment => attachment.Version > head.Version).Select(attachment => attachment.Version);
        return Fault(stray.FirstOrDefault(head.Version), "the stream holds attachments that no record commits to");
    }

    private string? WhatIsWrong(AttachmentCommitment commitment, long version)
    {
        expected++;
        if (!attachments.TryGetValue(commitment.Id, out var attachment)) return $"its attachment {commitment.Id} is missing";
        if (attachment.Version != version) return $"its attachment {commitment.Id} stands at another version";
        if (!attachment.Commitment.Span.SequenceEqual(commitment.Commitment.Span)) return $"the commitment of {commitment.Id} was changed";
        if (attachment.IsErased)
        {
            Erased++;
            return attachment.Content is null && attachment.Salt is null ? null : $"{commitment.Id} is marked erased but its text is there";
        }
        if (attachment.Salt is null || attachment.Content is null) return $"the text of {commitment.Id} is gone without an erasure";
        Attachments++;
        var sound = Commitment.Of(attachment.Salt, attachment.Content).AsSpan().SequenceEqual(commitment.Commitment.Span);
        return sound ? null : $"the text of {commitment.Id} is not what was committed to";
    }

    private VerifyFault Fault(long version, string what) => new(stream, version, what);
}
