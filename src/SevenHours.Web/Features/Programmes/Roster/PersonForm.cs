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
        if (Fields(person, form) is not { } filled)
            return Decided.Refused("programmes.wrong.person");
        var state = Enum.TryParse<RosterState>(form["state"], out var said) && Enum.IsDefined(said) ? said : person.State;
        var team = course.Programme.FindTeam(form["team"].ToString())?.Id;
        var post = course.Programme.FindPost(form["post"].ToString())?.Id;
        var kept = filled with
        {
            State = state,
            Team = state == RosterState.Selected ? team : null,
            IsPinned = state == RosterState.Selected && team is not null && form["pinned"] == "yes",
            Post = state == RosterState.Staff ? post : null,
            Seat = state == RosterState.Selected && form["seat"].ToString() is { Length: > 0 and <= 80 } seat ? seat : null,
            DecidedBy = state == person.State ? person.DecidedBy : by,
        };
        return course.FindPerson(person.Id) is null ? course with { People = [.. course.People, kept] } : course.With(kept);
    }

    /// <summary>What somebody says of himself; null when name, address or country are none.</summary>
    public static Person? Fields(Person person, IFormCollection form)
    {
        var (name, email, country) = (Line(form["name"], Person.LongestName), Line(form["email"], Person.LongestLine), Line(form["country"], Person.LongestLine));
        var code = country.Length == 0 ? "" : Countries.Find(country);
        if (name.Length == 0 || code is null || (email.Length > 0 && !email.Contains('@', StringComparison.Ordinal)))
            return null;
        return person with
        {
            Name = name, Email = email, Country = code,
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
