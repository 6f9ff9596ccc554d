using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>Whoever makes an exercise sees how the case stands before the content gate.</summary>
public sealed class GateNoticeTests
{
    private static readonly DateTime Day = new(2031, 2, 3, 0, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_nobody_vouches_for_says_so_and_can_be_made()
    {
        await using var house = await ControlHouse.OpenAsync();
        (await PageAsync(house)).ShouldContain("Nobody has stated yet that no real case is recognisable");
        (await MakeAsync(house)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_vouches_and_what_stays_by_decision_is_named_and_a_change_shows()
    {
        await using var house = await ControlHouse.OpenAsync();
        await WriteAsync(house, "slip.md", "Ring +44 20 7946 0958.");
        var stray = Gate(house).Strays.ShouldHaveSingleItem();
        var decision = $"overrides:\n  - {{ fingerprint: {stray.Fingerprint}, reason: the museum asked for it, by: C. Editor, on: 2031-02-03 }}\n";
        await WriteAsync(house, GateFile.Name, AttestationWriter.Write(decision, Attested(Gate(house).Content)));

        var page = await PageAsync(house);
        page.ShouldContain("stated by A. Author, 2031-02-03");
        page.ShouldContain("Composed from 4 cases.");
        page.ShouldContain("Read a second time by B. Reader, 2031-02-03");
        page.ShouldContain("1 number or address stays in it by decision");
        page.ShouldContain("+44 20 7946 0958");
        page.ShouldContain("the museum asked for it (C. Editor, 2031-02-03)");
        (await MakeAsync(house)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await WriteAsync(house, "note.md", "One word more.");
        page = await PageAsync(house);
        page.ShouldContain("The text has changed since A. Author stated");
        page.ShouldContain("The text has changed since B. Reader read it a second time");
    }

    [Fact]
    public async Task A_case_with_what_may_reach_a_real_person_is_refused_with_the_reason()
    {
        await using var house = await ControlHouse.OpenAsync();
        await WriteAsync(house, "slip.md", "Ring +44 20 7946 0958.");
        (await PageAsync(house)).ShouldContain("1 number or address in it may belong to somebody.");

        var answer = await MakeAsync(house);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("no exercise is made of it");
        house.Services.GetRequiredService<ExerciseService>().All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_already_played_is_played_on_although_the_gate_would_stop_it_now()
    {
        await using var house = await ControlHouse.OpenAsync();
        var hash = house.Exercise.Edition.Hash;
        var folder = Directory.CreateTempSubdirectory("sevenhours-shelf-");
        try
        {
            // As a program that saw less has kept it.
            var kept = folder.CreateSubdirectory(hash);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(house.Scenarios.FullName, "doors")))
                File.Copy(file, Path.Combine(kept.CreateSubdirectory("doors").FullName, Path.GetFileName(file)));
            await File.WriteAllTextAsync(Path.Combine(kept.FullName, "doors", "slip.md"), "Ring +44 20 7946 0958.", Cancel);
            await File.WriteAllTextAsync(Path.Combine(kept.FullName, "root.txt"), "doors", Cancel);
            new ScenarioShelf(folder.FullName, AllDisciplines.Compiler()).Find(hash).ShouldNotBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Attestation Attested(string content) => new()
    {
        ComposedFrom = 4,
        Redrawn = Enum.GetValues<Redrawn>(),
        Author = new AttestedReading { By = "A. Author", On = Day, Content = content },
        SecondReader = new AttestedReading { By = "B. Reader", On = Day, Content = content },
    };

    private static GateState Gate(ControlHouse house)
    {
        var (source, root) = FolderSource.Of(Path.Combine(house.Scenarios.FullName, "doors"));
        return new PackageReader<ScenarioManifest>(AllDisciplines.Compiler().Shape).ReadThroughGate(source, root).Gate!;
    }

    private static Task WriteAsync(ControlHouse house, string file, string text) =>
        File.WriteAllTextAsync(Path.Combine(house.Scenarios.FullName, "doors", file), text, Cancel);

    private static async Task<string> PageAsync(ControlHouse house) =>
        WebUtility.HtmlDecode(await house.Director.GetStringAsync("/exercises/new", Cancel)).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> MakeAsync(ControlHouse house) =>
        ControlHouse.PostAsync(house.Director, "/exercises/new", "/exercises/new", ("case", "doors"), ("title", "Friday"), ("worlds", "one"));
}
