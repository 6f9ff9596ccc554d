using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Tour.Whole;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Doors of a course that open to whoever has the address.</summary>
/// <param name="Talk">Where a room asks about a presentation.</param>
/// <param name="Alumnus">The own link of somebody who was there.</param>
internal sealed record CourseDoors(string Talk, string Alumnus);

/// <summary>What happened in the course: work handed in, a session attended, countries presented, a certificate, somebody who stays in contact.</summary>
internal static partial class LivedCourse
{
    public static async Task<CourseDoors> HappenAsync(Inhabited house, CourseRun run, Learners learners)
    {
        var (manager, at) = (run.Manager, run.Base);
        await learners.WriteAsync();
        var session = await FirstAsync(manager, $"{at}/attendance", Session());
        await house.PostAsync(manager, session, session, ("do", "rest"));

        foreach (var (country, days) in ((string, string)[])[("Serbia", "90"), ("Italy", "30"), ("Moldova", "30")])
        {
            await house.PostAsync(manager, $"{at}/countries/new", $"{at}/countries/new", ("country", country), ("year", "2027"), ("presenter", "Ana Ode"), ("stated", "2027-05-12"), ("source", "Act 12/2026"),
                ("reflection-days", days), ("reflection", "The centre gives it."), ("shelter-is", "state"));
        }

        await house.PostAsync(manager, $"{at}/countries", $"{at}/countries/talk", ("do", "open"));
        var talk = await FirstAsync(manager, $"{at}/countries", Talk());
        var one = await FirstAsync(manager, $"{at}/countries", Presentation());
        await house.PostAsync(manager, $"{at}/countries/{one}", $"{at}/countries/{one}/library", ("do", "let"));

        var person = await FirstAsync(manager, $"{at}/trainers", Trainer());
        if (person.Length > 0)
            await house.PostAsync(manager, $"{at}/trainers/{person}", $"{at}/trainers/{person}", ("step", "teaches"), ("signed", "no"), ("words", "The aim was clear at once."), ("witness", "Ada Prim, trainer"), ("part", "aim"));
        await house.PostAsync(manager, "/certificates/issuer", "/certificates/issuer", ("name", "Academy of the Five Lakes"));
        await house.PostAsync(manager, $"{at}/certificates", $"{at}/certificates/issue", [("kind", "Attendance"), .. Person().Matches(await Inhabited.ReadAsync(manager, $"{at}/certificates")).Select(match => ("person", match.Groups[1].Value)).Distinct().Take(4)]);

        var table = await house.PostAsync(manager, $"{at}/alumni", $"{at}/alumni", ("do", "table"));
        return new CourseDoors(talk, Alumnus().Match(await table.TextAsync()).Value);
    }

    private static async Task<string> FirstAsync(IPage by, string page, Regex what) => what.Match(await Inhabited.ReadAsync(by, page)) is { Success: true } found ? found.Groups[^1].Value : "";

    [GeneratedRegex("/programmes/[a-z0-9]+/attendance/[a-z0-9]+(?=\")")]
    private static partial Regex Session();

    [GeneratedRegex("/talk/[a-z0-9]{16}")]
    private static partial Regex Talk();

    [GeneratedRegex("/countries/([a-z0-9]{8,})\"")]
    private static partial Regex Presentation();

    [GeneratedRegex("/trainers/([a-z0-9]{8,})\"")]
    private static partial Regex Trainer();

    [GeneratedRegex("name=\"person\" value=\"([^\"]+)\"")]
    private static partial Regex Person();

    [GeneratedRegex("/alumni/me/by/[a-z0-9]{40}")]
    private static partial Regex Alumnus();
}
