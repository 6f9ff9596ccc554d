using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Across;

/// <summary>Digests are caches: true as long as the run has no more records, made anew otherwise; labels and procedures are records, and outlive a kill.</summary>
public sealed class DigestTests
{
    private static readonly Actor Staff = Actor.Host("test");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_kill_labels_procedures_and_who_sat_where_stand_and_the_same_press_is_not_done_twice()
    {
        var (data, copy) = (Directory.CreateTempSubdirectory("sevenhours-across-"), Directory.CreateTempSubdirectory("sevenhours-across-killed-"));
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = await MakeAsync(host, data);
            (await exercise.LabelAsync(Staff, "Spring course", 2031, "Verania", "press-1")).ShouldBeNull();
            (await exercise.NoteProcedureAsync(Staff, "Hotlines ring each other", new DateOnly(2031, 3, 9), ownCaseOnly: true, "police", "press-2")).ShouldBeNull();
            var person = (await exercise.JoinAsync("N. Orlova", Role.Participant)).Person.ShouldNotBeNull();
            (await exercise.TakeSeatAsync(Staff, person, new SeatPlace(1, "officer"))).ShouldBeNull();
            (await exercise.LeaveSeatAsync(Staff, person, new SeatPlace(1, "officer"))).ShouldBeNull();
            Copy(data, copy);
        }

        await using (var host = await ExerciseHost.OpenAsync(copy.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = host.Service.All.ShouldHaveSingleItem();
            var review = exercise.Reviews.Now;
            (exercise.Says(review.Labels.Course), review.Labels.Year, exercise.Says(review.Labels.Place)).ShouldBe(("Spring course", 2031, "Verania"));
            var change = review.Procedures.ShouldHaveSingleItem();
            (exercise.Says(change.Says), change.Since, change.Scenario, change.Agency, change.IsWithdrawn).ShouldBe(("Hotlines ring each other", new DateOnly(2031, 3, 9), "doors", "police", false));
            exercise.SeatedIn(1)["officer"].Count.ShouldBe(1, "who left sat there");

            (await exercise.NoteProcedureAsync(Staff, "Hotlines ring each other", new DateOnly(2031, 3, 9), ownCaseOnly: true, "police", "press-2")).ShouldBeNull("the same press is answered");
            exercise.Reviews.Now.Procedures.Count.ShouldBe(1);
            (await exercise.NoteProcedureAsync(Staff, "X", new DateOnly(2031, 3, 9), true, "nobody", "press-3")).ShouldBe(ReviewRefusals.ProcedureNeedsName);
            (await exercise.LabelAsync(Staff, new string('x', 81), null, "", "press-4")).ShouldBe(ReviewRefusals.NoSuchLabel);
        }

        data.Delete(recursive: true);
        copy.Delete(recursive: true);
    }

    [Fact]
    public async Task A_digest_is_made_once_kept_and_made_anew_when_the_run_goes_on_or_the_file_is_gone()
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-digests-");
        string id;
        RunDigest kept;
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = await MakeAsync(host, data);
            id = exercise.Id.Value;
            (await exercise.JumpAsync(Staff, new SimTime(3600))).ShouldBeNull();
            var early = await DigestAsync(host, exercise);
            (early.HasEnded, early.ReachedGoal).ShouldBe((false, null));

            (await exercise.JumpAsync(Staff, new SimTime(7200))).ShouldBeNull();
            kept = await DigestAsync(host, exercise);
            (kept.HasEnded, kept.Outcome, kept.ReachedGoal, kept.Events).ShouldBe((true, "over", true, exercise.Live(1).Events.Count));
            var history = new History(exercise.Edition.Scenario, exercise.DebriefFrame, exercise.Live(1).Events.After(0));
            foreach (var measure in Measures.Of(history).Where(one => one.Name is not ("idle_time" or "agencies_at_work")))
                kept.ValueOf(measure.Name).ShouldBe(measure.Value, measure.Name);
            kept.Mistakes.Select(one => (one.Number, one.Event)).ShouldBe(ClassicMistakes.Of(history).Select(one => (one.Mistake, one.Event.Value)));
            (await exercise.ArchiveAsync(Staff)).ShouldBeNull();
        }

        var file = Path.Combine(data.FullName, "digests", $"{id}-1.json");
        var before = await File.ReadAllBytesAsync(file, Cancel);
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = host.Service.Find(id).ShouldNotBeNull();
            host.Service.Digests.Find(exercise, 1).ShouldNotBeNull("nothing is read again").Measures.ShouldBe(kept.Measures);
        }

        File.Delete(file);
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            await DigestAsync(host, host.Service.Find(id).ShouldNotBeNull());
        }

        (await File.ReadAllBytesAsync(file, Cancel)).ShouldBe(before, "the same run gives the same digest to the byte");
        await File.WriteAllTextAsync(file, "{ broken", Cancel);
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            (await DigestAsync(host, host.Service.Find(id).ShouldNotBeNull())).HasEnded.ShouldBeTrue();
        }

        data.Delete(recursive: true);
    }

    private static async Task<RunDigest> DigestAsync(ExerciseHost host, Exercise exercise)
    {
        host.Service.Digests.Find(exercise, 1);
        await host.Service.Digests.SettledAsync(TimeSpan.FromMinutes(2), Cancel);
        return host.Service.Digests.Find(exercise, 1).ShouldNotBeNull();
    }

    private static async Task<Exercise> MakeAsync(ExerciseHost host, DirectoryInfo data)
    {
        var package = data.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "more.yaml"), "rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }", Cancel);
        var exercise = (await host.Service.CreateAsync(new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = false }, Staff)).Exercise.ShouldNotBeNull();
        await exercise.RunAsync(Staff);
        await exercise.PauseAsync(Staff);
        return exercise;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(path);
            source.CopyTo(target);
        }
    }
}
