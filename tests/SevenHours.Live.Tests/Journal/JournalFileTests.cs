using System.Text;
using System.Text.Json.Nodes;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

public sealed class JournalFileTests
{
    private static readonly StreamName Stream = new("play/vicenza/1");

    [Fact]
    public void A_file_reads_back_as_it_was_written()
    {
        var content = Sound(Written());

        content.Header.ShouldSatisfyAllConditions(
            header => header.Stream.ShouldBe(Stream),
            header => header.Scenario.ShouldBe("vicenza"),
            header => header.Seed.ShouldBe(ulong.MaxValue),
            header => header.ScenarioHash.ShouldBe("abc"),
            header => header.KernelVersion.ShouldBe("1"),
            header => header.More.ToJsonString().ShouldBe("""{"standIns":"school"}"""));
        content.Records.Select(record => Encoding.UTF8.GetString(record.Payload.Span)).ShouldBe(Payloads);
        content.Records[1].Attachments.ShouldHaveSingleItem().Id.ShouldBe("words-1");
        content.More.ToJsonString().ShouldBe("""{"stateHash":"ff00"}""");
    }

    [Fact]
    public void An_empty_play_is_a_sound_file()
    {
        using var output = new MemoryStream();
        JournalFile.Write(output, Header(), []);
        Sound(output.ToArray()).Records.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_hashes_are_those_of_a_journal()
    {
        await using var journal = new SevenHours.Journal.Memory.MemoryJournal();
        await journal.AppendAsync(new Append(CommandId.New(), Stream, 0, Records()), TestContext.Current.CancellationToken);
        var stored = journal.Read(Stream);
        Sound(Written()).LastHash.ToArray().ShouldBe(stored[^1].Hash.ToArray());
        Sound(Written(stored.Select(JournalFileRecord.Of))).LastHash.ToArray().ShouldBe(stored[^1].Hash.ToArray());
    }

    [Theory]
    [InlineData("first", "f1rst", 2, 1L)]
    [InlineData("Второй", "Вторая", 3, 2L)]
    [InlineData("\"words-1\"", "\"words-2\"", 3, 2L)]
    [InlineData("\"version\":3", "\"version\":4", 4, 3L)]
    [InlineData("abc", "abd", 1, null)]
    [InlineData("sevenhours.journal/1", "sevenhours.journal/9", 1, null)]
    [InlineData("ff00", "ff01", 5, null)]
    [InlineData("\"count\":3", "\"count\":2", 5, null)]
    public void A_changed_word_is_found_in_its_line(string before, string after, int line, long? version)
    {
        var text = Encoding.UTF8.GetString(Written());
        text.ShouldContain(before);
        var error = Broken(Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)));
        (error.Line, error.Version).ShouldBe((line, version));
    }

    [Fact]
    public void A_missing_or_added_line_is_found()
    {
        var lines = Encoding.UTF8.GetString(Written()).TrimEnd('\n').Split('\n');
        Broken(Join(lines.Where((_, i) => i != 2))).Line.ShouldBe(3);
        Broken(Join(lines.Take(4))).Line.ShouldBe(5);
        Broken(Join(lines.Append("{}"))).Line.ShouldBe(6);
        Broken(Join(lines.Skip(1))).Line.ShouldBe(1);
        Broken([]).Line.ShouldBe(1);

        static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_broken_where_it_ends()
    {
        var bytes = Written();
        for (var length = 0; length < bytes.Length; length++)
        {
            var ended = bytes.AsSpan(0, length).Count((byte)'\n');
            Broken(bytes[..length]).Line.ShouldBe(ended + 1);
        }
    }

    [Fact]
    public void Any_changed_byte_is_found_and_none_brings_the_reader_down()
    {
        var bytes = Written();
        for (var at = 0; at < bytes.Length; at++)
            foreach (var change in (byte[])[1, 2, 0x20, 0x80, 0xff])
            {
                var mutated = bytes.ToArray();
                mutated[at] ^= change;
                var reading = Read(mutated);
                if (reading is JournalFileReading.Sound) SameMeaning(bytes, mutated).ShouldBeTrue($"byte {at} ^ {change}");
            }
    }

    [Fact]
    public void A_payload_of_several_lines_is_refused()
    {
        var record = new JournalFileRecord("note.taken", 1, "{\n}"u8.ToArray(), []);
        Should.Throw<ArgumentException>(() => Written([record]));
    }

    private static readonly string[] Payloads = ["""{"text":"first","n":1.50}""", """{"text":"Второй \u00e9"}""", "{}"];

    private static JournalFileHeader Header() =>
        new(Stream, "vicenza", ulong.MaxValue, "abc", "1", new JsonObject { ["standIns"] = "school" });

    private static NewRecord[] Records() =>
    [
        new("note.taken", 1, Encoding.UTF8.GetBytes(Payloads[0])),
        new("note.taken", 2, Encoding.UTF8.GetBytes(Payloads[1]), [new("words-1", new byte[16], [1, 2, 3])]),
        new("note.closed", 1, Encoding.UTF8.GetBytes(Payloads[2])),
    ];

    private static byte[] Written(IEnumerable<JournalFileRecord>? records = null)
    {
        using var output = new MemoryStream();
        JournalFile.Write(
            output, Header(), records ?? Records().Select(JournalFileRecord.Of), () => new JsonObject { ["stateHash"] = "ff00" });
        return output.ToArray();
    }

    /// <summary>Upper case in a hexadecimal hash, and white space for white space, say the same.</summary>
    private static bool SameMeaning(byte[] one, byte[] other) => Encoding.UTF8.GetString(one)
        .Equals(Encoding.UTF8.GetString(other), StringComparison.OrdinalIgnoreCase);

    private static JournalFileReading Read(byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        return JournalFile.Read(input);
    }

    private static JournalFileContent Sound(byte[] bytes) => Read(bytes).ShouldBeOfType<JournalFileReading.Sound>().Content;

    private static JournalFileError Broken(byte[] bytes) => Read(bytes).ShouldBeOfType<JournalFileReading.Broken>().Error;
}
