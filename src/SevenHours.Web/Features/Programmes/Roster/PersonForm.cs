using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary>One person of a roster, as a form asks for him.</summary>
internal static class PersonForm
{
    /// <summary>What is kept of somebody, as he can take it along.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Person Fresh(string programme) => new() { Id = "new", Programme = programme, Name = "", State = RosterState.Selected };

    /// <summary>The course with the person as the form asks for him.</summary>
    public static Decided Apply(Course course, Person person, IFormCollection form, string by)
    {
        if (Fields(person, form) is null)
            return Decided.Refused("programmes.wrong.person");
        var kept = Typed(course, person, form) is var typed && typed.State == person.State ? typed : typed with { DecidedBy = by };
        return course.FindPerson(person.Id) is null ? course with { People = [.. course.People, kept] } : course.With(kept);
    }

    /// <summary>The person as he stands in the form, at fault or not: a country nobody finds stays as it was written.</summary>
    public static Person Typed(Course course, Person person, IFormCollection form)
    {
        var state = Enum.TryParse<RosterState>(form["state"], out var said) && Enum.IsDefined(said) ? said : person.State;
        var team = course.Programme.FindTeam(form["team"].ToString())?.Id;
        return Filled(person, form) with
        {
            State = state,
            Team = state == RosterState.Selected ? team : null,
            IsPinned = state == RosterState.Selected && team is not null && form["pinned"] == "yes",
            Post = state == RosterState.Staff ? course.Programme.FindPost(form["post"].ToString())?.Id : null,
            Seat = state == RosterState.Selected && form["seat"].ToString() is { Length: > 0 and <= 80 } seat ? seat : null,
        };
    }

    /// <summary>Whether an address of e-mail was left out or can be one.</summary>
    public static bool IsAddress(string email) => email.Length == 0 || email.Contains('@', StringComparison.Ordinal);

    /// <summary>What somebody says of himself; null when name, address or country are none.</summary>
    public static Person? Fields(Person person, IFormCollection form) =>
        Filled(person, form) is { Name.Length: > 0 } filled && IsAddress(filled.Email) && (filled.Country.Length == 0 || Countries.Find(filled.Country) is not null) ? filled : null;

    /// <summary>What somebody says of himself as he typed it, at fault or not.</summary>
    public static Person Filled(Person person, IFormCollection form)
    {
        var country = Line(form["country"], Person.LongestLine);
        return person with
        {
            Name = Line(form["name"], Person.LongestName),
            Email = Line(form["email"], Person.LongestLine),
            Country = country.Length == 0 ? "" : Countries.Find(country) ?? country,
            Profession = Enum.TryParse<Profession>(form["profession"], out var profession) && Enum.IsDefined(profession) ? profession : Profession.Other,
            Gender = Enum.TryParse<Gender>(form["gender"], out var gender) && Enum.IsDefined(gender) ? gender : Gender.Unsaid,
            Organisation = Line(form["organisation"], Person.LongestLine),
            Languages = [.. WorkLanguages.All.Where(tag => form["languages"].Contains(tag)).OrderByDescending(tag => tag == form["best"])],
            Needs = Line(form["needs"], Person.LongestText),
            Why = form.ContainsKey("why") ? Line(form["why"], Person.LongestText) : person.Why,
        };
    }

    private static string Line(string? typed, int longest) => (typed ?? "").Trim() is var text && text.Length > longest ? text[..longest] : text;
}
