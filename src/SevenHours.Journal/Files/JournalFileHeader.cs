using System.Text.Json.Nodes;

namespace SevenHours.Journal.Files;

/// <summary>The first line of a journal file: what was played.</summary>
/// <param name="Stream">The stream's name, which is part of every hash.</param>
/// <param name="Scenario">The scenario's id or path.</param>
/// <param name="Seed">The seed of all luck.</param>
/// <param name="ScenarioHash">The resolved package's hash.</param>
/// <param name="KernelVersion">The kernel that played it.</param>
/// <param name="More">Whatever else the writer wants to keep.</param>
public sealed record JournalFileHeader(
    StreamName Stream, string Scenario, ulong Seed, string ScenarioHash, string KernelVersion, JsonObject More);

/// <summary>A record of a journal file. Texts of attachments are not in it, only what it committed to.</summary>
/// <param name="Type">Wire name.</param>
/// <param name="TypeVersion">Version of the wire form.</param>
/// <param name="Payload">One line of UTF-8 JSON, kept byte for byte.</param>
/// <param name="Attachments">Ids and commitments of its attachments.</param>
public sealed record JournalFileRecord(
    string Type, int TypeVersion, ReadOnlyMemory<byte> Payload, IReadOnlyList<AttachmentCommitment> Attachments)
{
    /// <summary>The record as it stands in a journal.</summary>
    public static JournalFileRecord Of(StoredRecord record) => new(record.Type, record.TypeVersion, record.Payload, record.Attachments);

    /// <summary>The record as it would be appended.</summary>
    public static JournalFileRecord Of(NewRecord record) => new(
        record.Type, record.TypeVersion, record.Payload, [.. record.Attachments.Select(attachment => attachment.ToCommitment())]);
}

/// <summary>A journal file whose every line is sound.</summary>
/// <param name="Header">Its first line.</param>
/// <param name="Records">Its records; the one of version <c>v</c> stands in line <c>v + 1</c>.</param>
/// <param name="LastHash">The hash of the last record; zeros when there is none.</param>
/// <param name="More">What its writer put into the last line, such as the state hash.</param>
public sealed record JournalFileContent(
    JournalFileHeader Header, IReadOnlyList<JournalFileRecord> Records, ReadOnlyMemory<byte> LastHash, JsonObject More);

/// <summary>What is wrong with a journal file, and where.</summary>
/// <param name="Line">The first broken line, from 1.</param>
/// <param name="Version">The version of the record in that line; null for the first line, the last line and what should be one.</param>
/// <param name="What">What is wrong, as a sentence.</param>
public sealed record JournalFileError(int Line, long? Version, string What);

/// <summary>The answer of reading a journal file.</summary>
public abstract record JournalFileReading
{
    private JournalFileReading() { }

    /// <summary>Every line is what was written.</summary>
    public sealed record Sound(JournalFileContent Content) : JournalFileReading;

    /// <summary>Some line is not.</summary>
    public sealed record Broken(JournalFileError Error) : JournalFileReading;
}
