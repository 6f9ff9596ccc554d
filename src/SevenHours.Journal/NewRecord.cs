namespace SevenHours.Journal;

/// <summary>A record to be appended.</summary>
/// <param name="Type">Explicit wire name such as <c>fact.learned</c>; never a CLR name.</param>
/// <param name="TypeVersion">Version of that wire form, from 1.</param>
/// <param name="Payload">UTF-8 JSON, kept byte for byte. The caller must not change the memory afterwards.</param>
/// <param name="Attachments">Texts this record commits to; they are stored beside it and can be erased.</param>
public sealed record NewRecord(string Type, int TypeVersion, ReadOnlyMemory<byte> Payload, IReadOnlyList<NewAttachment> Attachments)
{
    /// <summary>A record without attachments.</summary>
    public NewRecord(string type, int typeVersion, ReadOnlyMemory<byte> payload) : this(type, typeVersion, payload, []) { }
}
