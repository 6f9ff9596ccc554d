namespace SevenHours.Journal;

/// <summary>An erasable text that travels in the same append as the record that commits to it.</summary>
/// <param name="Id">Identity in the whole journal, 1 to 200 visible ASCII characters; it may stand in the record's payload.</param>
/// <param name="Salt">Random bytes, at least <see cref="Commitment.MinSaltLength"/>.</param>
/// <param name="Content">The text, as bytes.</param>
/// <param name="Owner">An opaque key of the person whose words these are, by which they are erased; null when nobody's.</param>
public sealed record NewAttachment(string Id, byte[] Salt, byte[] Content, string? Owner = null)
{
    /// <summary>What the record keeps of it.</summary>
    public AttachmentCommitment ToCommitment() => new(Id, Commitment.Of(Salt, Content));
}

/// <summary>What a record knows of an attachment: its id and the commitment to its text.</summary>
/// <param name="Id">The attachment's id.</param>
/// <param name="Commitment">SHA-256 over salt and content, 32 bytes.</param>
public readonly record struct AttachmentCommitment(string Id, ReadOnlyMemory<byte> Commitment);
