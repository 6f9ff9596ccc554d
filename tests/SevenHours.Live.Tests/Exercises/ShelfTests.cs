using System.Text;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Scenarios kept with the exercises that play them, and amended in play.</summary>
public sealed class ShelfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-shelf-");

    private string Package => Path.Combine(folder.FullName, "packages", "harbour");

    public ShelfTests()
    {
        Write("harbour/scenario.yaml", """
            scenario: harbour
            title: The harbour
            language: en
            include: [../library]
            goal: { reached: flag(door) }
            ends: { latest: 10h }
            """);
        Write("harbour/content.yaml", """
            seats:
              officer: { agency: police, title: Officer }
              watch: { agency: police, title: Watch }
            rules:
              knock: { at: 30m, do: [{ flag: door }] }
            """);
        Write("library/library.yaml", "id: library\ntitle: A library\nlanguage: en\n");
        Write("library/world.yaml", """
            countries: { xa: { name: Aurelia, code: XA } }
            agencies: { police: { name: Police, profession: police, country: xa } }
            """);
        Write("neighbour/scenario.yaml", "scenario: neighbour\n");
    }

    [Fact]
    public void A_package_is_kept_with_its_libraries_and_nothing_else_of_the_neighbourhood()
    {
        var taken = Shelf().TakeIn(Package).Edition.ShouldNotBeNull();
        Directory.Delete(Path.Combine(folder.FullName, "packages"), recursive: true);
        var found = Shelf().Find(taken.Hash).ShouldNotBeNull();
        found.Scenario.Seats.Select(s => s.Name).ShouldBe(["officer", "watch"]);
        found.Scenario.Texts.Find(found.Title.Key, "en").Text.ShouldBe("The harbour");
        Directory.EnumerateFiles(Path.Combine(folder.FullName, "shelf"), "*.yaml", SearchOption.AllDirectories).Count().ShouldBe(4);
        Shelf().Find("00").ShouldBeNull();
    }

    [Fact]
    public void The_same_content_is_kept_once_and_a_change_is_another_edition()
    {
        var shelf = Shelf();
        var first = shelf.TakeIn(Package).Edition!;
        shelf.TakeIn(Package).Edition.ShouldBeSameAs(first);
        Write("harbour/more.yaml", "rules: { bang: { at: 40m, do: [{ flag: shot }] } }\n");
        shelf.TakeIn(Package).Edition!.Hash.ShouldNotBe(first.Hash);
        Directory.EnumerateDirectories(Path.Combine(folder.FullName, "shelf")).Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_form_of_a_case_is_kept_beside_the_case_and_is_the_same_after_a_restart()
    {
        await File.AppendAllTextAsync(
            Path.Combine(folder.FullName, "packages", "harbour", "scenario.yaml"), "\nshort_forms: { half_day: { title: Half a day, days: [ { title: One, opens: 0h, closes: 1h } ] } }\n", TestContext.Current.CancellationToken);
        var (whole, form) = (Shelf().TakeIn(Package).Edition!, Shelf().TakeIn(Package, null, "half_day").Edition!);
        form.Hash.ShouldNotBe(whole.Hash);

        await using var first = await Setting.OpenOnDiskAsync(Shelf());
        var id = (await first.MakeAsync(e => e with { ScenarioFolder = Package, Form = "half_day" })).Id;
        await using var second = await first.RestartedAsync();

        var again = second.Service.Find(id.Value).ShouldNotBeNull();
        (again.Session.Exercise.Form, again.Edition.Frame.Form, again.Edition.Frame.Latest.Seconds).ShouldBe(("half_day", "half_day", 3600));
        Shelf().Find(whole.Hash)!.Frame.Form.ShouldBeNull();
    }

    [Fact]
    public void A_package_with_errors_is_not_taken_and_says_why()
    {
        Write("harbour/content.yaml", "seats: { officer: { agency: nobody, title: Officer } }\n");
        var taking = Shelf().TakeIn(Package);
        taking.Edition.ShouldBeNull();
        taking.Diagnostics.HasErrors.ShouldBeTrue();
        Directory.Exists(Path.Combine(folder.FullName, "shelf")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_copy_that_was_tampered_with_is_not_played()
    {
        var hash = Shelf().TakeIn(Package).Edition!.Hash;
        await File.AppendAllTextAsync(
            Path.Combine(folder.FullName, "shelf", hash, "harbour", "content.yaml"), "people: { ann: { name: Ann } }\n", TestContext.Current.CancellationToken);
        Shelf().Find(hash).ShouldBeNull();
    }

    [Fact]
    public async Task An_amendment_in_play_adds_a_seat_that_somebody_takes_and_all_of_it_survives()
    {
        await using var first = await Setting.OpenOnDiskAsync(Shelf());
        var exercise = await first.MakeAsync(e => e with { ScenarioFolder = Package });
        Directory.Delete(Path.Combine(folder.FullName, "packages"), recursive: true);
        await exercise.RunAsync(Setting.Host);
        await first.PassAsync(TimeSpan.FromMinutes(31));

        (await exercise.DirectAsync(Setting.Host, 1, new AmendScenario("seats: { adviser: { agency: police, title: Adviser } }"), "k1")).ShouldBeDone();
        (await exercise.DirectAsync(Setting.Host, 1, new AmendScenario("seats: { adviser: 1 }"), "k2")).ShouldBeRefused().ShouldBe("amendment.faulty");
        var person = (await exercise.JoinAsync("Newcomer")).Person!;
        (await exercise.TakeSeatAsync(Actor.Person(person), person, new SeatPlace(1, "adviser"))).ShouldBeNull();
        (await exercise.ActAsync(person, 1, Ring(exercise.Live(1).Scenario), "k1")).ShouldBeDone();
        (await exercise.ReplayAsync(1)).ShouldBe(new ReplayFinding(exercise.Live(1).Events.Count, null, null));
        var hash = exercise.Live(1).Read(w => w.Hash().ToString());

        await using var second = await first.RestartedAsync();
        var back = second.Service.Find(exercise.Id.Value).ShouldNotBeNull();
        back.Live(1).Read(w => w.Hash().ToString()).ShouldBe(hash);
        back.Live(1).NoticesOf(back.Live(1).Scenario.Seats["watch"]).Count.ShouldBe(2);
        (await back.ActAsync(person, 1, Ring(back.Live(1).Scenario), "k2")).ShouldBeDone();
        (await back.ReplayAsync(1)).IsSound.ShouldBeTrue();

        static RingBell Ring(Scenario scenario) => new(scenario.Seats["adviser"], SeatSet.Of(scenario.Seats["watch"]));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private ScenarioShelf Shelf() => new(Path.Combine(folder.FullName, "shelf"), new ScenarioCompiler([new Bells()]));

    private void Write(string file, string yaml)
    {
        var path = Path.Combine(folder.FullName, "packages", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml, Encoding.UTF8);
    }
}
