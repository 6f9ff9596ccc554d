using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>One erasure reaches the roster of a course and the exercises its people played.</summary>
public sealed class ErasingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_erased_in_the_roster_is_erased_in_the_exercise_he_was_given_a_seat_in()
    {
        await using var house = await CourseHouse.OpenAsync("two-countries");
        var exercise = await SeatedAsync(house, "Quillon Marrowby", "Boris Dal");
        await JoinAsync(house, exercise, "Quillon  marrowby");
        await JoinAsync(house, exercise, "Boris Dal");
        var person = (await house.CourseAsync()).People.Single(one => one.Name == "Quillon Marrowby");
        var member = exercise.FindListed(person.Id).ShouldHaveSingleItem("he came in by the plan that was made from the roster");

        var page = WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/people/{person.Id}", Cancel));
        page.ShouldContain("In the exercises of this course");
        page.ShouldContain(exercise.CodeOf(member));
        (await house.Manager.GetStringAsync($"{house.Base}/people/{person.Id}/data.json", Cancel)).ShouldContain(exercise.CodeOf(member));
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}/erase", ("sure", "yes"));

        (await house.CourseAsync()).FindPerson(person.Id).ShouldBeNull();
        exercise.NameOf(exercise.Session.Find(member.Person)!).ShouldBeNull();
        exercise.ListedKeyOf(exercise.Session.Find(member.Person)!).ShouldBeNull("nothing leads from one to the other any more");
        exercise.Plan.ShouldHaveSingleItem().Name.ShouldBe("Boris Dal");
        exercise.Session.Members.Values.Select(exercise.NameOf).ShouldContain("Boris Dal");
        foreach (var file in Directory.EnumerateFiles(house.Folder, "*.db*"))
            (await TextAsync(file)).ShouldNotContain("arrowby", customMessage: Path.GetFileName(file));
    }

    [Fact]
    public async Task Who_came_in_under_the_same_name_without_a_seat_is_erased_only_when_somebody_says_he_is_the_same()
    {
        await using var house = await CourseHouse.OpenAsync("two-countries");
        var exercise = await MadeAsync(house, "Ann Ode");
        await JoinAsync(house, exercise, "Ann Ode");
        await JoinAsync(house, exercise, "Somebody else");
        var person = (await house.CourseAsync()).People.Single();
        var (ann, other) = (exercise.FindByName("Ann Ode").Single(), exercise.FindByName("Somebody else").Single());
        (await house.Manager.GetStringAsync($"{house.Base}/people/{person.Id}", Cancel)).ShouldContain($"name=\"also\" value=\"{ann.Person}\"");
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}/erase", ("sure", "yes"), ("also", ann.Person), ("also", other.Person));
        exercise.NameOf(ann).ShouldBeNull();
        exercise.NameOf(other).ShouldBe("Somebody else", "nothing but a ticked box said that he was the same");
    }

    [Fact]
    public async Task Who_answers_for_privacy_in_the_exercise_and_keeps_the_roster_erases_both_there()
    {
        await using var house = await CourseHouse.OpenAsync("two-countries");
        var exercise = await SeatedAsync(house, "Ann Ode", "Boris Dal");
        var ann = await JoinAsync(house, exercise, "Ann Ode");
        var boris = await JoinAsync(house, exercise, "Boris Dal");
        var member = exercise.FindByName("Ann Ode").Single();
        var own = await ann.GetStringAsync($"/exercises/{exercise.Id}/my-data", Cancel);
        own.ShouldContain("keeps your name too");
        own.ShouldNotContain("name=\"roster\"");
        // Whoever plays erases himself here and nothing in the roster, whatever his form says.
        (await AccountHouse.PostAsync(boris, $"/exercises/{exercise.Id}/my-data", $"/exercises/{exercise.Id}/my-data/erase", ("sure", "yes"), ("roster", "yes"))).Dispose();
        (await house.CourseAsync()).People.Length.ShouldBe(2);

        var page = $"/exercises/{exercise.Id}/privacy/people/{member.Person}";
        (await house.Manager.GetStringAsync(page, Cancel)).ShouldContain("name=\"roster\"");
        (await AccountHouse.PostAsync(house.Manager, page, $"{page}/erase", ("sure", "yes"), ("roster", "yes"))).Dispose();
        (await house.CourseAsync()).People.ShouldHaveSingleItem().Name.ShouldBe("Boris Dal");
        exercise.NameOf(exercise.Session.Find(member.Person)!).ShouldBeNull();
        (await house.Book.ChangesAsync(house.Id, 1, Cancel))[0].Act.ShouldBe("person.erased");
    }

    private static async Task<Exercise> SeatedAsync(CourseHouse house, params string[] names)
    {
        var exercise = await MadeAsync(house, names);
        await house.PostAsync("/teams", "/teams/mix");
        (await house.PostAsync("/print", "/print/seats", ("exercise", exercise.Id.Value))).ShouldContain("said.seated");
        return exercise;
    }

    private static async Task<Exercise> MadeAsync(CourseHouse house, params string[] names)
    {
        await house.SelectAsync(names);
        using var made = await AccountHouse.PostAsync(house.Manager, "/exercises/new", "/exercises/new", ("programme", house.Id), ("case", "one-referral"), ("title", "The second day"), ("waits", "no"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect, await made.Content.ReadAsStringAsync(Cancel));
        return house.Accounts.Services.GetRequiredService<ExerciseService>().Find(made.Headers.Location!.ToString().Split('/')[2])!;
    }

    private static async Task<HttpClient> JoinAsync(CourseHouse house, Exercise exercise, string name)
    {
        var browser = house.Accounts.Browser();
        var door = $"/join/{exercise.Session.Pins.Pin}";
        using var joined = await AccountHouse.PostAsync(browser, door, door, ("name", name));
        joined.StatusCode.ShouldBe(HttpStatusCode.Redirect, await joined.Content.ReadAsStringAsync(Cancel));
        return browser;
    }

    private static async Task<string> TextAsync(string file)
    {
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await open.CopyToAsync(bytes, Cancel);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
