using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>The white cell's queue in a live exercise: claims by the wall clock, and after a restart.</summary>
public sealed class WhiteCellQueueTests
{
    [Fact]
    public async Task What_was_claimed_is_claimed_after_a_kill_and_free_again_when_it_lay_too_long()
    {
        var (folder, copy, time) = (Directory.CreateTempSubdirectory("sevenhours-cell-"), Directory.CreateTempSubdirectory("sevenhours-killed-"), new ManualTime());
        await using (var host = await ExerciseHost.OpenAsync(folder.FullName, AllDisciplines.Create(), time))
        {
            var exercise = await MakeAsync(host, folder);
            var (one, two) = (await StaffAsync(exercise, "P. Iversen"), await StaffAsync(exercise, "R. Haddad"));
            var item = await DescribeAsync(exercise);

            (await exercise.ClaimItemAsync(one, 1, item)).ShouldBeNull();
            (await exercise.ClaimItemAsync(two, 1, item)).ShouldBe(ExerciseRefusals.ItemIsHeld);
            (await exercise.ClaimItemAsync(Actor.Person("nobody"), 1, item)).ShouldBe(ExerciseRefusals.StaffOnly);
            (await exercise.ClaimItemAsync(two, 1, "0000000000000000")).ShouldBe(ExerciseRefusals.ItemIsGone);

            Copy(folder, copy);
            await using var after = await ExerciseHost.OpenAsync(copy.FullName, AllDisciplines.Create(), time);
            var again = after.Service.Find(exercise.Id.Value).ShouldNotBeNull();
            again.ClaimOn(1, item).ShouldNotBeNull().Person.ShouldBe(one.Key);

            time.Advance(QueueClaim.Lasts);
            again.ClaimOn(1, item).ShouldBeNull("he let it lie");
            (await again.ClaimItemAsync(two, 1, item)).ShouldBeNull();
            (await again.AnswerItemAsync(one, 1, item, Resolve(item), "a1")).ShouldBeOfType<CommandAnswer.Refused>().Refusal.ShouldBe(ExerciseRefusals.ItemIsHeld);
            (await again.AnswerItemAsync(one, 1, item, Resolve(item), "a2", evenHeld: true)).ShouldBeOfType<CommandAnswer.Done>();
            again.Session.Claims.ShouldBeEmpty("what is answered is held by nobody");
            (await again.AnswerItemAsync(two, 1, item, Resolve(item), "a3")).ShouldBeOfType<CommandAnswer.Refused>().Refusal.ShouldBe(KnowledgeRefusals.SettledAlready);
            DeskFigures.Of(again.Live(1).Events.After(0)).People.ShouldBe([(one.Key, 1, 0)]);
        }

        folder.Delete(recursive: true);
        copy.Delete(recursive: true);
    }

    private static async Task<Exercise> MakeAsync(ExerciseHost host, DirectoryInfo folder)
    {
        var package = Path.Combine(ScenarioOnDisk.Write(folder.FullName, 1), "scenarios", ScenarioOnDisk.Name);
        var made = await host.Service.CreateAsync(new NewExercise { ScenarioFolder = package, Title = "Trial", Seed = 7, HasWaitingRoom = false }, Setting.Host);
        var exercise = made.Exercise.ShouldNotBeNull();
        (await exercise.RunAsync(Setting.Host)).ShouldBeNull();
        return exercise;
    }

    private static async Task<Actor> StaffAsync(Exercise exercise, string name)
    {
        var person = (await exercise.JoinAsync(name)).Person.ShouldNotBeNull();
        (await exercise.GiveRoleAsync(Setting.Host, person, Role.WhiteCell)).ShouldBeNull();
        return Actor.Person(person);
    }

    private static async Task<string> DescribeAsync(Exercise exercise)
    {
        var person = (await exercise.JoinAsync("N. Brandt")).Person.ShouldNotBeNull();
        (await exercise.TakeSeatAsync(Setting.Host, person, new SeatPlace(1, ScenarioOnDisk.Seat(0)))).ShouldBeNull();
        var words = TextStore.Prepare("We climb the roof.", person);
        var seat = exercise.Live(1).Scenario.Seats[ScenarioOnDisk.Seat(0)];
        (await exercise.ActAsync(person, 1, new DescribeSomethingElse(seat, Id<Subject>.None, words.Reference), "d1", [words])).ShouldBeOfType<CommandAnswer.Done>();
        return exercise.QueueOf(1).ShouldHaveSingleItem().Name;
    }

    private static ResolveSomethingElse Resolve(string item) =>
        new(Handle.TryParse(item, out var act) ? act : Handle.None, SimSpan.Zero, 0, TextRef.None, Consequences.None);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var source = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(place);
            source.CopyTo(target);
        }
    }
}
