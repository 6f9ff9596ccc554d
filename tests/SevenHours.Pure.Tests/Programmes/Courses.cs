using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Courses for the tests.</summary>
internal static class Courses
{
    public static readonly DateOnly Monday = new(2027, 5, 10);

    public static IEnumerable<string> Templates => TemplateShelf.All.Select(template => template.Name);

    public static Course Of(string template, string words = "en") => new Course(TemplateShelf.Find(template)!.Make(
        "course", "A course", template == "nine-countries-arabic" ? Monday.AddDays(-1) : Monday, words, TemplateShelf.Find(template)!.Languages, "Europe/Rome")) is var course
        ? course.Planned(course.Programme, 1_000) : course;

    /// <summary>One day from nine to twelve in one room, a director, two interpreters, two teams.</summary>
    public static Course Small(params IEnumerable<CourseSession> sessions)
    {
        var course = new Course(new Programme
        {
            Id = "small", Title = "Small", FirstDay = Monday, Languages = ["en", "ru"], Next = 100,
            Venue = new Venue { TimeZone = "Europe/Rome", Rooms = [new VenueRoom("r1", "Plenary", 10), new VenueRoom("r2", "Second")] },
            Posts =
            [
                new Post("p1", PostRole.Director), new Post("p2", PostRole.Trainer),
                new Post("i1", PostRole.Interpreter, "1") { Between = ["en", "ru"] }, new Post("i2", PostRole.Interpreter, "2") { Between = ["en", "ru"] },
            ],
            Teams = [new Team("t1", "Team 1", 1), new Team("t2", "Team 2", 2)],
        });
        return course.Planned(course.Programme with { Sessions = [.. sessions] }, 1_000);
    }

    public static CourseSession Session(string id, string at, SessionKind kind = SessionKind.Lecture, string? room = "r1", params string[] posts) => new()
    {
        Id = id, Day = 1, Kind = kind, Title = id, Room = room, Posts = [.. posts],
        From = TimeOnly.ParseExact(at[..5], "HH:mm", CultureInfo.InvariantCulture), To = TimeOnly.ParseExact(at[6..], "HH:mm", CultureInfo.InvariantCulture),
    };

    public static Person Person(int number, Profession profession, string country, Gender gender = Gender.Unsaid, params string[] languages) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"n{number:000}"), Programme = "small", State = RosterState.Selected, Name = string.Create(CultureInfo.InvariantCulture, $"Person {number:000}"),
        Email = string.Create(CultureInfo.InvariantCulture, $"n{number:000}@agency.example"), Profession = profession, Country = country, Gender = gender,
        Languages = [.. languages], Since = number,
    };

    /// <summary>57 people of 13 countries and 11 professions.</summary>
    public static IEnumerable<Person> FiftySeven()
    {
        string[] countries = ["KZ", "KG", "UZ", "TJ", "MD", "RS", "MK", "IT", "DE", "FR", "UA", "GE", "AM"];
        return Enumerable.Range(0, 57).Select(i => Person(
            i, (Profession)(((i * 3) + (i / 13)) % 11), countries[i % 13], i % 3 == 0 ? Gender.Woman : Gender.Man, i % 13 is 3 or 11 ? ["ru"] : ["en", "ru"]));
    }
}
