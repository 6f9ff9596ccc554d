using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Capture;

/// <summary>A record outlives the server, and the telephone that sends it again.</summary>
public sealed class CaptureRecoveryTests
{
    [Fact]
    public async Task After_a_kill_a_record_its_words_and_a_report_are_there_and_the_same_press_is_not_done_twice()
    {
        var (data, copy) = (Directory.CreateTempSubdirectory("sevenhours-talk-"), Directory.CreateTempSubdirectory("sevenhours-talk-killed-"));
        var package = data.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, TestContext.Current.CancellationToken);
        var staff = Actor.Host("test");
        string person;
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = (await host.Service.CreateAsync(
                new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = false }, staff)).Exercise.ShouldNotBeNull();
            person = (await exercise.JoinAsync("Vera")).Person.ShouldNotBeNull();
            (await exercise.TakeSeatAsync(Actor.Person(person), person, new SeatPlace(1, "officer"))).ShouldBeNull();
            await exercise.RunAsync(staff);
            await exercise.PauseAsync(staff);
            (await RecordAsync(exercise, person)).ShouldBeOfType<CommandAnswer.Done>("a talk can be recorded while the clock stands").IsRepeat.ShouldBeFalse();
            var seen = new Talk(ConversationKind.Call, SimTime.Start, Id<Subject>.None, Officer(exercise), TextRef.None, [], [], []);
            (await exercise.DirectAsync(staff, 1, new ReportConversation(seen), "report-1")).ShouldBeOfType<CommandAnswer.Done>();
            foreach (var file in data.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(copy.FullName, Path.GetRelativePath(data.FullName, file.FullName));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                await using var from = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                await using var target = File.Create(to);
                await from.CopyToAsync(target, TestContext.Current.CancellationToken);
            }
        }

        await using (var host = await ExerciseHost.OpenAsync(copy.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = host.Service.All.ShouldHaveSingleItem();
            (await RecordAsync(exercise, person)).ShouldBeOfType<CommandAnswer.Done>().IsRepeat.ShouldBeTrue();
            var (talks, reports) = exercise.Live(1).Read(world => (world.Part<KnowledgePart>().Talks.ToList(), world.Part<KnowledgePart>().Reports.Count));
            host.Service.Texts.Find(talks.ShouldHaveSingleItem().Conversation.Heard.Single().Says).ShouldBe("A blue door");
            reports.ShouldBe(1);
            (await exercise.ReplayAsync(1)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));
        }

        data.Delete(recursive: true);
        copy.Delete(recursive: true);
    }

    private static Task<CommandAnswer> RecordAsync(Exercise exercise, string person)
    {
        var words = TextStore.Prepare("A blue door", person);
        var talk = new RecordConversation(
            exercise.Edition.Scenario.Seats["officer"], ConversationKind.Conversation, SimTime.Start, Id<Subject>.None, Officer(exercise), TextRef.None, [], TextRef.None)
        {
            Heard = [new WordsHeard(words.Reference, Id<Seat>.None, Officer(exercise))],
        };
        return exercise.ActAsync(person, 1, talk, "press-1", [words]);
    }

    private static SeatSet Officer(Exercise exercise) => SeatSet.Of(exercise.Edition.Scenario.Seats["officer"]);
}
