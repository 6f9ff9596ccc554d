using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>Whoever conducts an exercise reads what the author wrote for him; players never do.</summary>
public sealed class CaseNotesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_director_reads_the_notes_of_the_case_in_his_language_and_whose_signature_is_missing()
    {
        await using var house = await ControlHouse.OpenAsync();
        var exercise = await WithNotesAsync(house);

        var page = await PageAsync(house.Director, exercise, "en");
        page.ShouldContain("What usually happens");
        page.ShouldContain("How are you?");
        page.ShouldContain("Not yet reviewed by practitioners. Still to sign: a prosecutor, a social worker, a survivor adviser.");
        (await PageAsync(house.Director, exercise, "ru")).ShouldContain("Что обычно происходит");
    }

    [Fact]
    public async Task A_case_without_notes_says_so()
    {
        await using var house = await ControlHouse.OpenAsync();
        (await PageAsync(house.Director, house.Exercise, "en")).ShouldContain("wrote no notes");
    }

    [Fact]
    public async Task Players_and_strangers_are_refused()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (player, _) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        foreach (var browser in (HttpClient[])[player, house.Stranger()])
        {
            var answer = await browser.GetAsync($"/exercises/{house.Exercise.Id}/case-notes", Cancel);
            answer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("wrote no notes");
        }
    }

    private static async Task<Exercise> WithNotesAsync(ControlHouse house)
    {
        var folder = Path.Combine(house.Scenarios.FullName, "noted");
        Directory.CreateDirectory(Path.Combine(folder, "notes"));
        await File.WriteAllTextAsync(Path.Combine(folder, "scenario.yaml"), ControlHouse.Package.Replace("language: en", "language: en\nlanguages: [en, ru]", StringComparison.Ordinal) + "\ndirector_notes: notes/director.md\ndebrief_notes: notes/debrief.md\n", Cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "world.yaml"), ControlHouse.World, Cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "notes", "director.md"), "## What usually happens\n\nThey wait.", Cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "notes", "director.ru.md"), "## Что обычно происходит\n\nЖдут.", Cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "notes", "debrief.md"), "- How are you?", Cancel);
        var made = await house.Services.GetRequiredService<ExerciseService>().CreateAsync(
            new NewExercise { ScenarioFolder = folder, Title = "With notes", Seed = 7 }, Actor.Host("test"));
        return made.Exercise ?? throw new InvalidOperationException(string.Join("; ", made.Diagnostics!.All));
    }

    private static async Task<string> PageAsync(HttpClient browser, Exercise exercise, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/exercises/{exercise.Id}/case-notes?lang={language}");
        return WebUtility.HtmlDecode(await (await browser.SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel));
    }
}
