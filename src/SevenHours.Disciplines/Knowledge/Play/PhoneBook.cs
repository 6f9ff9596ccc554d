using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Whom players may ring and write to in the exercise, and under which number. A pure function of the scenario, the same for everybody.</summary>
/// <remarks>
/// People of the case, whom role players act, are not listed: one speaks with them in scenes. Numbers lie in a range that no country has
/// (+999), so that nobody real is ever rung.
/// </remarks>
public static class PhoneBook
{
    private const int NumbersOfAgencies = 700_0100;
    private const int NumbersOfSeats = 700_2000;

    /// <summary>Whether a body can be contacted: it has no seats, and the white cell or policy answers, or a seat that is listed.</summary>
    public static bool Lists(Scenario scenario, Id<Agency> agency)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var isEmpty = true;
        foreach (var seat in scenario.SeatsOf[agency.Index])
        {
            if (Lists(scenario, seat))
            {
                return true;
            }

            isEmpty = false;
        }

        return isEmpty;
    }

    /// <summary>Whether somebody can be contacted.</summary>
    public static bool Lists(Scenario scenario, Id<Seat> seat)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return !scenario.Seats[seat].IsRolePlayer;
    }

    /// <summary>The exercise number of a body, such as <c>+999 700 0104</c>. It stays what it was when a case is amended.</summary>
    public static string NumberOf(Id<Agency> agency) => Written(NumbersOfAgencies + agency.Index);

    /// <summary>The exercise number of a seat.</summary>
    public static string NumberOf(Id<Seat> seat) => Written(NumbersOfSeats + seat.Index);

    /// <summary>The body whose number, or whose seat's number, somebody dialled; none when it is nobody's.</summary>
    /// <remarks>Spaces, signs and the +999 in front do not matter.</remarks>
    public static Id<Agency> Dialled(Scenario scenario, string? typed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        if (digits.Length < 7)
        {
            return Id<Agency>.None;
        }

        var agency = scenario.Agencies.Ids.FirstOrDefault(id => Ends(digits, NumberOf(id)), Id<Agency>.None);
        if (!agency.IsSome && scenario.Seats.Ids.FirstOrDefault(id => Ends(digits, NumberOf(id)), Id<Seat>.None) is { IsSome: true } seat)
        {
            agency = scenario.Seats[seat].Agency;
        }

        return agency.IsSome && Lists(scenario, agency) ? agency : Id<Agency>.None;
    }

    private static bool Ends(string digits, string number) =>
        string.Concat(number.Where(char.IsAsciiDigit)).EndsWith(digits, StringComparison.Ordinal);

    private static string Written(int local) =>
        string.Create(CultureInfo.InvariantCulture, $"+999 {local / 10_000:000} {local % 10_000:0000}");
}
