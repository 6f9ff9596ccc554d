using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall.View;

/// <summary>Somebody the seat has met by name.</summary>
/// <param name="Token">His opaque name.</param>
/// <param name="Title">What he is called.</param>
public readonly record struct NamedPerson(string Token, string Title)
{
    /// <summary>Everybody whom a pin can be about, by name.</summary>
    internal static Listed<NamedPerson> All(SeatReading desk) =>
    [
        .. desk.Knowledge.Names.Where(who => desk.Scenario.Subjects[who].Kind == "person")
            .Select(who => new NamedPerson(Desk.View.Token.Of(desk.Scenario, who), desk.Of(desk.Scenario.Subjects[who].Title)))
            .OrderBy(person => person.Title, StringComparer.CurrentCulture),
    ];
}
