using System.Text.Json;
using SevenHours.Content.Tests.Running;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class VerifyTests : IDisposable
{
    private static readonly string Scenarios = Repository.PathOf("scenarios");
    private readonly string file = Path.GetTempFileName();

    public VerifyTests() => Tool.Run("play", Vicenza.Folder, "--stand-ins", "novice", "--seed", "5", "--journal", file, "--json").Code.ShouldBe(0);

    public void Dispose() => File.Delete(file);

    [Fact]
    public void What_was_played_verifies()
    {
        var answer = Verify();
        answer.Code.ShouldBe(0);
        answer.Json.Select(p => p.Key).ShouldBe(["verified", "events", "firstDifference", "message"]);
        answer.Json["verified"]!.GetValue<bool>().ShouldBeTrue();
        answer.Json["events"]!.GetValue<int>().ShouldBe(Vicenza.Play("novice", 5).Events.Count);
        answer.Json["firstDifference"].ShouldBeNull();
    }

    [Fact]
    public void A_case_in_a_folder_called_otherwise_than_its_id_is_found_for_verify_and_for_the_report()
    {
        Tool.Run("play", Path.Combine(Scenarios, "packing-hall"), "--stand-ins", "school", "--seed", "5", "--journal", file, "--json").Code.ShouldBe(0);
        Verify().Code.ShouldBe(0);

        var report = Path.GetTempFileName();
        try
        {
            Tool.Run("report", file, "--out", report, "--scenarios", Scenarios).Code.ShouldBe(0);
            File.ReadAllText(report).ShouldContain("The packing hall");
        }
        finally
        {
            File.Delete(report);
        }
    }

    [Fact]
    public void The_built_program_verifies_it_too() =>
        Tool.RunAsProcess("verify", file, "--scenarios", Scenarios, "--json").Output.ShouldBe(Verify().Output);

    [Fact]
    public void A_byte_changed_anywhere_breaks_the_chain_and_its_line_is_named()
    {
        var lines = File.ReadAllLines(file);
        var spoiled = Array.FindIndex(lines, l => l.Contains("\"rule.fired\"", StringComparison.Ordinal));
        lines[spoiled] = lines[spoiled].Replace("\"hit\":true", "\"hit\":false", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);
        var answer = Verify();
        answer.Code.ShouldBe(1);
        answer.Json["verified"]!.GetValue<bool>().ShouldBeFalse();
        answer.Json["message"]!.GetValue<string>().ShouldContain($"line {spoiled + 1}");
    }

    [Fact]
    public void A_false_event_in_a_sound_chain_is_the_first_that_differs()
    {
        var content = JournalFile.Read(file).ShouldBeOfType<JournalFileReading.Sound>().Content;
        var (place, events) = (-1, 0);
        var records = content.Records.ToList();
        for (var i = 0; i < records.Count && place < 0; i++)
        {
            if (records[i].Type == "level.changed") place = i;
            else if (!records[i].Type.StartsWith("do.", StringComparison.Ordinal)) events++;
        }

        var json = System.Text.Encoding.UTF8.GetString(records[place].Payload.Span);
        var value = JsonDocument.Parse(json).RootElement.GetProperty("event").GetProperty("value").GetInt32();
        var lie = json.Replace($"\"value\":{value}", $"\"value\":{value + 1}", StringComparison.Ordinal);
        records[place] = JournalFileRecord.Of(new NewRecord(records[place].Type, records[place].TypeVersion, System.Text.Encoding.UTF8.GetBytes(lie)));
        JournalFile.Write(file, content.Header, records, () => content.More);

        var answer = Verify();
        answer.Code.ShouldBe(1);
        answer.Json["firstDifference"]!.GetValue<int>().ShouldBe(events);
        answer.Json["message"]!.GetValue<string>().ShouldContain($"{events}");
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_2() => Tool.Run("verify", file + ".no", "--json").Code.ShouldBe(2);

    private Answer Verify() => Tool.Run("verify", file, "--scenarios", Scenarios, "--json");
}
