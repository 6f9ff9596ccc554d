using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Tongues;

/// <summary>A relay outlives the server: what was asked, read and relayed is there, and arrives in its time.</summary>
public sealed class RelayRecoveryTests
{
    private const string Call = """
        agencies: { mediation: { name: Mediation service, profession: mediator, country: verania } }
        seats: { mediator: { agency: mediation, title: Mediator, languages: [en, ru] } }
        injects: { i9_russian: { channel: call, at: 1m, from: A girl, to: [officer], title: A girl, text: "Синяя дверь.", language: ru, facts: [blue_door] } }
        """;

    [Fact]
    public async Task After_a_kill_a_relay_on_its_way_arrives_and_the_facts_with_it()
    {
        var (data, copy) = (Directory.CreateTempSubdirectory("sevenhours-relay-"), Directory.CreateTempSubdirectory("sevenhours-relay-killed-"));
        var package = data.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(package, "call.yaml"), Call, TestContext.Current.CancellationToken);
        var staff = Actor.Host("test");
        await using (var host = await ExerciseHost.OpenAsync(data.FullName, AllDisciplines.Create(), TimeProvider.System))
        {
            var exercise = (await host.Service.CreateAsync(
                new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = false }, staff)).Exercise.ShouldNotBeNull();
            var (officer, mediator) = (await SitAsync(exercise, "officer"), await SitAsync(exercise, "mediator"));
            await exercise.RunAsync(staff);
            (await exercise.JumpAsync(staff, new SimTime(60))).ShouldBeNull();
            var item = exercise.Live(1).Read(world => world.Part<KnowledgePart>().Items[0].Handle);
            await ActAsync(exercise, officer, new AskRelay(Seat(exercise, "officer"), item, RelayWay.Seat, Seat(exercise, "mediator")));
            var relay = exercise.Live(1).Read(world => world.Part<TonguesPart>().All[0].Handle);
            await ActAsync(exercise, mediator, new ReadOriginal(Seat(exercise, "mediator"), relay));
            await ActAsync(exercise, mediator, new RelayItem(Seat(exercise, "mediator"), relay, RelayHow.Faithful, [], TextRef.None, TextRef.None));
            await exercise.PauseAsync(staff);
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
            var fact = exercise.Edition.Scenario.Table<Fact>()["blue_door"];
            exercise.Live(1).Read(world => world.Part<KnowledgePart>().Knows(Seat(exercise, "officer"), fact)).ShouldBeFalse();
            (await exercise.JumpAsync(staff, new SimTime(600))).ShouldBeNull();

            exercise.Live(1).Read(world => world.Part<KnowledgePart>().HoldingOf(Seat(exercise, "officer"), fact))
                .ShouldNotBeNull().Source.ShouldBe(FactSource.Relay);
            exercise.Live(1).Read(world => world.Part<TonguesPart>().All[0].State).ShouldBe(RelayState.Arrived);
            (await exercise.ReplayAsync(1)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));
        }

        data.Delete(recursive: true);
        copy.Delete(recursive: true);
    }

    private static async Task<string> SitAsync(Exercise exercise, string seat)
    {
        var person = (await exercise.JoinAsync(seat)).Person.ShouldNotBeNull();
        (await exercise.TakeSeatAsync(Actor.Person(person), person, new SeatPlace(1, seat))).ShouldBeNull();
        return person;
    }

    private static async Task ActAsync(Exercise exercise, string person, SeatCommand command) =>
        (await exercise.ActAsync(person, 1, command, Guid.NewGuid().ToString("N"), [])).ShouldBeOfType<CommandAnswer.Done>();

    private static Id<Seat> Seat(Exercise exercise, string name) => exercise.Edition.Scenario.Seats[name];
}
