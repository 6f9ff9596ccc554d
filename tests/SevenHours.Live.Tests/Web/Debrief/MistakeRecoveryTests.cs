using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>What was made of a suggestion outlives the server, and the press that is sent again.</summary>
public sealed class MistakeRecoveryTests
{
    [Fact]
    public async Task After_a_kill_what_was_judged_stays_judged_and_the_same_press_is_not_done_twice()
    {
        var (data, copy) = (Directory.CreateTempSubdirectory("sevenhours-judged-"), Directory.CreateTempSubdirectory("sevenhours-judged-killed-"));
        var package = data.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, TestContext.Current.CancellationToken);
        var staff = Actor.Host("test");
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = (await host.Service.CreateAsync(new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = false }, staff)).Exercise.ShouldNotBeNull();
            await exercise.RunAsync(staff);
            await exercise.PauseAsync(staff);
            (await AcceptAsync(exercise, staff)).ShouldBeNull();
            (await exercise.SetMistakeAsideAsync(staff, 1, 29, new EventId(0), "It was agreed.", "press-2")).ShouldBeNull();
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
            exercise.JudgementsOf(1).Select(one => (one.Mistake, one.Event, one.IsAccepted)).ShouldBe([(14, 0, true), (29, 0, false)]);
            exercise.Says(exercise.JudgementsOf(1)[1].Why).ShouldBe("It was agreed.");
            exercise.Says(exercise.Notes.All.ShouldHaveSingleItem().Says).ShouldBe("Nobody interpreted.");

            (await AcceptAsync(exercise, staff)).ShouldBeNull("the same press is answered");
            exercise.Notes.All.Count.ShouldBe(1);
            (await exercise.SetMistakeAsideAsync(Actor.Host("another"), 1, 14, new EventId(0), "No.", "press-9")).ShouldBe(ExerciseRefusals.SuggestionJudged);
            exercise.Notes.Judgements.Count.ShouldBe(2);
        }

        data.Delete(recursive: true);
        copy.Delete(recursive: true);
    }

    private static Task<Refusal?> AcceptAsync(Exercise exercise, Actor by) => exercise.AcceptMistakeAsync(
        by, 1, 14, SimTime.Start,
        new Observation(ObservationKind.Challenge, ObservationSubject.Learner, true, 0, -1, 0, ["police"], null, TextRef.None, "", default) { Events = [0] },
        "Nobody interpreted.", "press-1");
}
