namespace SevenHours.Journal;

/// <summary>A stored attachment.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stream">The stream of the record that commits to it.</param>
/// <param name="Version">The version of that record.</param>
/// <param name="Commitment">The commitment, which stays for ever.</param>
/// <param name="Salt">The salt; null once erased.</param>
/// <param name="Content">The text as bytes; null once erased.</param>
/// <param name="Owner">The key of the person whose words these are; null once erased or when nobody's.</param>
/// <param name="ErasedAt">When it was erased; null while it is there.</param>
public sealed record Attachment(
    string Id,
    StreamName Stream,
    long Version,
    ReadOnlyMemory<byte> Commitment,
    byte[]? Salt,
    byte[]? Content,
    string? Owner,
    DateTimeOffset? ErasedAt)
{
    /// <summary>True once the text is gone.</summary>
    public bool IsErased => ErasedAt is not null;
}
