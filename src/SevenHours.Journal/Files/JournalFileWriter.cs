using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Journal.Files;

/// <summary>Writes the lines of a journal file one after another.</summary>
internal sealed class JournalFileWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream output;
    private readonly StreamName stream;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json;
    private readonly byte[] headerHash;
    private StreamHead head = StreamHead.None;

    public JournalFileWriter(Stream output, JournalFileHeader header)
    {
        this.output = output;
        stream = header.Stream;
        json = new(line, Options);
        Line(() =>
        {
            json.WriteString("format", JournalFile.Format);
            json.WriteString("stream", header.Stream.Value);
            json.WriteString("scenario", header.Scenario);
            json.WriteNumber("seed", header.Seed);
            json.WriteString("scenarioHash", header.ScenarioHash);
            json.WriteString("kernelVersion", header.KernelVersion);
            WriteObject("more", header.More);
        });
        headerHash = SHA256.HashData(line.WrittenSpan);
    }

    public void Add(JournalFileRecord record)
    {
        if (record.Payload.Span.IndexOfAny((byte)'\n', (byte)'\r') >= 0) throw new ArgumentException("A payload is one line of JSON.");
        var version = head.Version + 1;
        var hash = RecordHash.Of(
            head.Hash.Span, stream, version, record.Type, record.TypeVersion, record.Payload.Span, record.Attachments);
        Line(() =>
        {
            json.WriteNumber("version", version);
            json.WriteString("type", record.Type);
            json.WriteNumber("typeVersion", record.TypeVersion);
            json.WritePropertyName("payload");
            json.WriteRawValue(record.Payload.Span);
            if (record.Attachments.Count > 0) WriteAttachments(record.Attachments);
            json.WriteString("hash", Convert.ToHexStringLower(hash));
        });
        head = new(version, hash);
    }

    public void End(JsonObject more)
    {
        var rest = more.ToJsonString();
        Line(() =>
        {
            json.WriteNumber("count", head.Version);
            json.WriteString("lastHash", Convert.ToHexStringLower(head.Hash.Span));
            json.WriteString("header", Convert.ToHexStringLower(headerHash));
            json.WritePropertyName("more");
            json.WriteRawValue(rest);
            json.WriteString("seal", Convert.ToHexStringLower(Seal(headerHash, head, rest)));
        });
    }

    public void Dispose() => json.Dispose();

    /// <summary>What closes a file: SHA-256 over the header line's hash, the count, the last hash and the additions.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> headerHash, StreamHead head, string more)
    {
        var rest = System.Text.Encoding.UTF8.GetBytes(more);
        var fields = new FieldWriter(new byte[128 + rest.Length]);
        fields.Bytes("sevenhours.file/1"u8);
        fields.Raw(headerHash);
        fields.Int64(head.Version);
        fields.Raw(head.Hash.Span);
        fields.Bytes(rest);
        return SHA256.HashData(fields.Written);
    }

    private void WriteAttachments(IReadOnlyList<AttachmentCommitment> attachments)
    {
        json.WriteStartArray("attachments");
        foreach (var (id, commitment) in attachments)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("commitment", Convert.ToHexStringLower(commitment.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteObject(string name, JsonObject value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToJsonString());
    }

    private void Line(Action properties)
    {
        line.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        properties();
        json.WriteEndObject();
        json.Flush();
        output.Write(line.WrittenSpan);
        output.WriteByte((byte)'\n');
    }
}
