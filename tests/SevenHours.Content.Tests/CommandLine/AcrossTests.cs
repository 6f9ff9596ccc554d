using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>Many runs compared on the command line: from files, and from the data folder of a server.</summary>
public sealed class AcrossTests : IDisposable
{
    private static readonly string Scenarios = Repository.PathOf("scenarios");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-across-test-");

    [Fact]
    public void Runs_of_stand_ins_are_counted_as_their_digests_say_and_files_named_after_stand_beside_the_others()
    {
        (string Skill, ulong Seed)[] played = [("novice", 1), ("novice", 2), ("school", 3), ("school", 4)];
        List<string> files = [.. played.Select(one => Played(one.Skill, one.Seed))];
        var said = Said(files[0], files[1], "--after", files[2], files[3], "--procedure", "A new way");
        said["runs"]!.GetValue<int>().ShouldBe(4);
        said["people"]!.GetValue<int>().ShouldBe(0);
        said["ofStandIns"]!.GetValue<int>().ShouldBe(4);
        List<RunDigest> digests = [.. played.Select(one => RunDigest.Of(new History(Vicenza.Scenario, Vicenza.Debrief, Vicenza.Play(one.Skill, one.Seed).Events)))];
        var mistakes = said["mistakes"]!.AsArray().ToDictionary(row => row!["number"]!.GetValue<int>(), row => row!["runs"]!.GetValue<int>());
        mistakes.ShouldBe(digests.SelectMany(digest => digest.Mistakes.Select(one => one.Number).Distinct()).GroupBy(number => number).ToDictionary(group => group.Key, group => group.Count()), ignoreOrder: true);
        said["handOvers"]!.AsArray().Sum(row => row!["all"]!["needs"]!.GetValue<int>()).ShouldBe(digests.Sum(digest => digest.Exchanges.Count));
        said["change"]!["procedure"]!.GetValue<string>().ShouldBe("A new way");
        said["change"]!["before"]!["runs"]!.GetValue<int>().ShouldBe(2);
        said["change"]!["after"]!["runs"]!.GetValue<int>().ShouldBe(2);
        Tool.Run(["across", .. files, "--scenarios", Scenarios]).Output.ShouldContain("Mistakes that recur");
        var page = Path.Combine(folder.FullName, "across.html");
        Tool.Run(["across", folder.FullName, "--scenarios", Scenarios, "--format", "html", "--language", "ar", "--out", page]).Code.ShouldBe(0);
        File.ReadAllText(page).ShouldContain("dir=\"rtl\"");
    }

    [Theory, InlineData(4, 0, 1), InlineData(5, 1, 0)]
    public void Nothing_is_shown_of_fewer_than_five_people(int people, int shown, int held)
    {
        var said = Said(Exported(new JsonObject { ["crime_unit"] = new JsonArray([.. Enumerable.Range(1, people).Select(number => (JsonNode)number)]) }));
        said["runs"]!.GetValue<int>().ShouldBe(shown);
        said["heldBack"]!.GetValue<int>().ShouldBe(held);
        said["mistakes"]!.AsArray().Count.ShouldBe(shown == 0 ? 0 : said["mistakes"]!.AsArray().Count);
    }

    [Fact]
    public void Four_people_of_one_file_and_four_of_another_are_not_taken_for_eight() =>
        Said(Exported(new JsonObject { ["crime_unit"] = new JsonArray(1, 2, 3, 4) }), Exported(new JsonObject { ["prosecutor_office"] = new JsonArray(1, 2, 3, 4) }, seed: 12))["heldBack"]!.GetValue<int>().ShouldBe(2);

    [Fact]
    public void An_export_that_does_not_say_how_many_played_is_refused()
    {
        var answer = Tool.Run("across", Exported(null), "--scenarios", Scenarios, "--json");
        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("Export it again");
    }

    [Fact]
    public async Task A_data_folder_is_compared_and_left_as_it_was()
    {
        var data = Path.Combine(folder.FullName, "data");
        await using (var host = await ExerciseHost.OpenAsync(data, AllDisciplines.Create()))
        {
            var by = Actor.Host("test");
            var made = await host.Service.CreateAsync(new NewExercise { ScenarioFolder = Vicenza.Folder, Title = "Course", Seed = 5, StandIns = "school" }, by);
            var exercise = made.Exercise.ShouldNotBeNull();
            await exercise.LabelAsync(by, "Autumn", 2026, "Vicenza", "k1");
            await exercise.RunAsync(by);
            foreach (var day in exercise.Edition.Frame!.Days)
            {
                await exercise.JumpAsync(by, day.Closes);
                await exercise.Live(1).SettledAsync();
                if (!exercise.IsOver(1))
                {
                    await exercise.OpenNextDayAsync(by, 1);
                    await exercise.RunAsync(by);
                }
            }

            exercise.IsOver(1).ShouldBeTrue();
        }

        var before = await File.ReadAllBytesAsync(Path.Combine(data, "journal.db"), TestContext.Current.CancellationToken);
        var said = Said(data, "--group", "course");
        said["runs"]!.GetValue<int>().ShouldBe(1);
        said["groups"]![0]!["name"]!.GetValue<string>().ShouldBe("Autumn");
        (await File.ReadAllBytesAsync(Path.Combine(data, "journal.db"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static JsonNode Said(params string[] arguments)
    {
        var answer = Tool.Run(["across", .. arguments, "--scenarios", Scenarios, "--json"]);
        answer.Code.ShouldBe(0, answer.Error);
        return JsonNode.Parse(answer.Output)!;
    }

    private string Played(string skill, ulong seed)
    {
        var file = Path.Combine(folder.FullName, $"{skill}-{seed}.jsonl");
        Tool.Run("play", Vicenza.Folder, "--stand-ins", skill, "--seed", $"{seed}", "--journal", file, "--json").Code.ShouldBe(0);
        return file;
    }

    // A play of stand-ins, written as an export of a server with people in its seats.
    private string Exported(JsonObject? seated, ulong seed = 11)
    {
        var content = JournalFile.Read(Played("novice", seed)).ShouldBeOfType<JournalFileReading.Sound>().Content;
        var file = Path.Combine(folder.FullName, $"export-{seed}.jsonl");
        JournalFile.Write(file, content.Header with { Stream = new StreamName($"exercise/abcdefg{seed}/branch/1") }, content.Records, () =>
        {
            var last = (JsonObject)content.More.DeepClone();
            if (seated is not null)
            {
                last["seated"] = seated;
            }

            return last;
        });
        return file;
    }
}
