using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Journal.Files;

/// <summary>Reads the lines of a journal file one after another and checks each.</summary>
internal sealed class JournalFileReader(Stream input)
{
    private readonly LineReader lines = new(input);
    private readonly List<JournalFileRecord> records = [];
    private StreamHead head = StreamHead.None;
    private bool inRecord;
    private int? brokenLine;

    /// <exception cref="FormatException">A line is not what was written; so say JSON's own exceptions too.</exception>
    public JournalFileContent ReadAll()
    {
        var first = Next("the file is empty");
        var headerHash = SHA256.HashData(first.Span);
        var header = Header(first);
        while (true)
        {
            inRecord = false;
            var line = Next("the file ends before its last line");
            using var json = JsonDocument.Parse(line);
            var fields = new Fields(json.RootElement);
            if (fields.Has("count"))
            {
                var more = End(fields, headerHash);
                if (lines.Next() is not null) throw new FormatException("there is more after the last line");
                return new(header, records, head.Hash, more);
            }
            inRecord = true;
            Record(header.Stream, fields);
        }
    }

    public JournalFileError ToError(Exception e)
    {
        var what = e is FormatException ? e.Message : "the line is not JSON of the expected form";
        return new(brokenLine ?? Math.Max(1, lines.Number), inRecord ? head.Version + 1 : null, what);
    }

    private static JournalFileHeader Header(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var fields = new Fields(json.RootElement);
        if (!fields.Has("format") || fields.Text("format") != JournalFile.Format)
            throw new FormatException("the file is not a SevenHours journal of this version");
        var header = new JournalFileHeader(
            new(fields.Text("stream")),
            fields.Text("scenario"),
            fields.Take("seed").GetUInt64(),
            fields.Text("scenarioHash"),
            fields.Text("kernelVersion"),
            fields.Object("more"));
        fields.End();
        return header;
    }

    private void Record(StreamName stream, Fields fields)
    {
        var version = fields.Take("version").GetInt64();
        if (version != head.Version + 1) throw new FormatException($"record {head.Version + 1} is missing; this is {version}");
        var record = new JournalFileRecord(
            fields.Text("type"),
            fields.Take("typeVersion").GetInt32(),
            System.Text.Encoding.UTF8.GetBytes(fields.Take("payload").GetRawText()),
            fields.Has("attachments") ? Attachments(fields.Take("attachments")) : []);
        var stated = fields.Hash("hash");
        fields.End();
        var hash = RecordHash.Of(
            head.Hash.Span, stream, version, record.Type, record.TypeVersion, record.Payload.Span, record.Attachments);
        if (!stated.AsSpan().SequenceEqual(hash)) throw new FormatException("its hash is not that of its content and the record before it");
        head = new(version, hash);
        records.Add(record);
    }

    private JsonObject End(Fields fields, byte[] headerHash)
    {
        if (fields.Take("count").GetInt64() != head.Version) throw new FormatException($"the file has {head.Version} records, not as many as it says");
        if (!fields.Hash("lastHash").AsSpan().SequenceEqual(head.Hash.Span)) throw new FormatException("the last hash is not that of the last record");
        var statedHeader = fields.Hash("header");
        var more = fields.Take("more");
        var seal = fields.Hash("seal");
        fields.End();
        if (!seal.AsSpan().SequenceEqual(JournalFileWriter.Seal(statedHeader, head, more.GetRawText())))
            throw new FormatException("the last line was changed after the file was sealed");
        if (!statedHeader.AsSpan().SequenceEqual(headerHash))
        {
            brokenLine = 1; // only the last line can tell
            throw new FormatException("the first line was changed after the file was sealed");
        }
        return Fields.Object(more);
    }

    private static AttachmentCommitment[] Attachments(JsonElement list) => [.. list.EnumerateArray().Select(item =>
    {
        var fields = new Fields(item);
        var attachment = new AttachmentCommitment(fields.Text("id"), fields.Hash("commitment"));
        fields.End();
        return attachment;
    })];

    private ReadOnlyMemory<byte> Next(string otherwise) => lines.Next() ?? throw new FormatException(otherwise);

    /// <summary>The properties of one object, each taken once; what is left over is an error.</summary>
    private sealed class Fields(JsonElement element)
    {
        private int taken;

        public bool Has(string name) => element.TryGetProperty(name, out _);

        public JsonElement Take(string name)
        {
            if (!element.TryGetProperty(name, out var value)) throw new FormatException($"'{name}' is missing");
            taken++;
            return value;
        }

        public string Text(string name) => Take(name).GetString() ?? throw new FormatException($"'{name}' is not a text");

        public JsonObject Object(string name) => Object(Take(name));

        public static JsonObject Object(JsonElement value) =>
            value.ValueKind == JsonValueKind.Object ? (JsonObject)JsonNode.Parse(value.GetRawText())! : throw new FormatException("an object is missing");

        public byte[] Hash(string name)
        {
            var hash = Convert.FromHexString(Text(name));
            return hash.Length == RecordHash.Length ? hash : throw new FormatException($"'{name}' is not a hash");
        }

        public void End()
        {
            if (element.EnumerateObject().Count() != taken) throw new FormatException("the line says more, or something twice");
        }
    }
}
