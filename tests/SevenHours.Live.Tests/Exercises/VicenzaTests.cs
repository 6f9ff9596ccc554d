using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>The first case, played live.</summary>
public sealed class VicenzaTests
{
    [Fact]
    public async Task The_demonstration_plays_the_case_to_its_end_and_its_journal_replays()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-vicenza-");
        var time = new ManualTime();
        await using (var host = await ExerciseHost.OpenAsync(folder.FullName, AllDisciplines.Create(), time))
        {
            var wanted = new NewExercise { ScenarioFolder = Repository.PathOf("scenarios/vicenza"), Title = "Demonstration", Seed = 1, IsDemonstration = true };
            var exercise = (await host.Service.CreateAsync(wanted, Setting.Host)).Exercise.ShouldNotBeNull();
            for (var minutes = 0; minutes < 8 * 24 * 60 && !exercise.Live(1).Read(w => w.HasEnded); minutes++)
            {
                time.Advance(TimeSpan.FromSeconds(1));
                await exercise.Live(1).SettledAsync();
                if (exercise.Live(1).Clock.HasStopped(time.GetUtcNow()))
                {
                    await exercise.UntilAsync(s => !s.Syndicate(1).Clock.HasStopped(time.GetUtcNow()));
                }
            }

            exercise.Live(1).Read(w => w.HasEnded).ShouldBeTrue();
            exercise.Live(1).LastFault.ShouldBeNull();
            (await exercise.ReplayAsync(1)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));
            (await host.Service.VerifyAsync(TestContext.Current.CancellationToken)).IsSound.ShouldBeTrue();
        }

        folder.Delete(recursive: true);
    }
}
