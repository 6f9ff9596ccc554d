namespace SevenHours.Journal;

/// <summary>A record that is durable.</summary>
/// <param name="Stream">The stream it stands in.</param>
/// <param name="Version">Its place in the stream, from 1 without gaps.</param>
/// <param name="Position">Its place in the whole journal, rising in the order of commits.</param>
/// <param name="Type">Wire name.</param>
/// <param name="TypeVersion">Version of the wire form.</param>
/// <param name="Payload">The bytes that were appended.</param>
/// <param name="Attachments">Ids and commitments of its attachments, in the order given.</param>
/// <param name="Hash">Its link of the stream's hash chain; see <see cref="RecordHash"/>.</param>
/// <param name="At">When the journal wrote it, by the wall clock. Not part of the hash.</param>
public sealed record StoredRecord(
    StreamName Stream,
    long Version,
    long Position,
    string Type,
    int TypeVersion,
    ReadOnlyMemory<byte> Payload,
    IReadOnlyList<AttachmentCommitment> Attachments,
    ReadOnlyMemory<byte> Hash,
    DateTimeOffset At);
