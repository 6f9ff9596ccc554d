using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Journal.Files;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>What people named of the classic mistakes goes with an exported run into its report.</summary>
public sealed class NamedMistakesTests
{
    [Fact]
    public void A_report_for_programs_holds_what_was_named_and_nothing_that_was_only_suggested()
    {
        using var folder = new Scratch();
        var (journal, named, file) = (folder.File("run.jsonl"), folder.File("named.jsonl"), folder.File("report.json"));
        Tool.Run("play", Vicenza.Folder, "--stand-ins", "novice", "--seed", "3", "--journal", journal, "--json").Code.ShouldBe(0);
        Section(journal, file).ShouldBeNull("nobody named anything");

        var content = JournalFile.Read(journal).ShouldBeOfType<JournalFileReading.Sound>().Content;
        JournalFile.Write(named, content.Header, content.Records, () =>
        {
            var last = (JsonObject)content.More.DeepClone();
            last["mistakes"] = new JsonArray(
                new JsonObject { ["mistake"] = 30, ["events"] = new JsonArray(12, 4), ["kind"] = "misconception", ["subject"] = "procedure", ["agencies"] = new JsonArray("migration_office") },
                new JsonObject { ["mistake"] = 14, ["events"] = new JsonArray(99_999_999), ["kind"] = "challenge", ["subject"] = "learner", ["agencies"] = new JsonArray() });
            return last;
        });

        var row = Section(named, file).ShouldNotBeNull()["blocks"]!.AsArray().Single(block => block!["kind"]!.GetValue<string>() == "table")!["rows"]!.AsArray().ShouldHaveSingleItem("what rests on events the file lacks is left out")!;
        row["cells"]!["mistake"]!["text"]!.GetValue<string>().ShouldStartWith("30. ");
        row["note"]!.GetValue<int>().ShouldBeGreaterThan(0);
        Tool.Run("verify", named, "--scenarios", Repository.PathOf("scenarios")).Code.ShouldBe(0);
    }

    private static JsonNode? Section(string journal, string file)
    {
        var answer = Tool.Run("report", journal, "--format", "json", "--out", file, "--scenarios", Repository.PathOf("scenarios"));
        answer.Code.ShouldBe(0, answer.Error);
        return JsonNode.Parse(File.ReadAllText(file))!["sections"]!.AsArray().FirstOrDefault(section => section!["id"]!.GetValue<string>() == "mistakes");
    }

    private sealed class Scratch : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-named-");

        public string File(string name) => Path.Combine(folder.FullName, name);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
