using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Seating;

/// <summary>
/// Reads a seating plan as people paste it: a line for each person, his name and his seat, by commas, semicolons or tabs, and the team's number
/// where there are several. A seat is named as on the page, in any language of the scenario, or by the author's id.
/// </summary>
/// <param name="Lines">Who is to sit where.</param>
/// <param name="Wrong">Lines that say nothing, by their numbers from 1.</param>
public sealed record PlanText(IReadOnlyList<(string Name, SeatPlace Place)> Lines, IReadOnlyList<(int Line, string Text)> Wrong)
{
    /// <summary>The most people a plan can hold.</summary>
    public const int MostLines = 400;

    // The comma and the semicolon of Arabic too.
    private static readonly char[] s_separators = [',', ';', '\t', '،', '؛'];

    /// <summary>Reads a plan.</summary>
    public static PlanText Read(string typed, Exercise exercise, Func<UiLanguage, DeskTexts> texts)
    {
        var seats = Named(exercise, texts);
        var (lines, wrong) = (new List<(string, SeatPlace)>(), new List<(int, string)>());
        var number = 0;
        foreach (var text in typed.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (text.Trim().Length == 0)
                continue;

            var parts = text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var named = parts.Length > 2 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? (Team: said, Parts: parts[1..^1]) : (Team: 1, Parts: parts[1..]);
            if (parts.Length > 1 && parts[0].Length <= Exercise.LongestName && lines.Count < MostLines
                && seats.TryGetValue((named.Team, Key(string.Join(' ', named.Parts))), out var place))
                lines.Add((parts[0], place));
            else
                wrong.Add((number, text.Trim()));
        }

        return new PlanText(lines, wrong);
    }

    /// <summary>A plan as it would be pasted.</summary>
    public static string Write(Exercise exercise, DeskTexts texts)
    {
        var titles = SeatOption.All(exercise, texts).ToDictionary(seat => seat.Value, seat => seat.Title, StringComparer.Ordinal);
        var many = exercise.Session.Syndicates.Length > 1;
        return string.Join('\n', exercise.Plan.Select(line => string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Name}, {titles.GetValueOrDefault(SeatOption.ValueOf(line.Place), line.Place.Seat)}{(many ? $", {line.Place.Syndicate}" : "")}")));
    }

    // A title that two seats of a team share names neither.
    private static Dictionary<(int, string), SeatPlace> Named(Exercise exercise, Func<UiLanguage, DeskTexts> texts)
    {
        var seats = new Dictionary<(int, string), SeatPlace>();
        var shared = new HashSet<(int, string)>();
        foreach (var language in Strings.Words.Offered)
        {
            foreach (var seat in SeatOption.All(exercise, texts(language)))
            {
                var place = AtDoor.PlaceOf(seat.Value)!.Value;
                foreach (var name in (string[])[Key(place.Seat), Key(seat.Title), Key($"{seat.Agency} {seat.Title}")])
                {
                    if (!seats.TryAdd((seat.Team, name), place) && seats[(seat.Team, name)] != place)
                        shared.Add((seat.Team, name));
                }
            }
        }

        foreach (var name in shared)
            seats.Remove(name);
        return seats;
    }

    private static string Key(string name) => string.Join(' ', name.Split([' ', '/', ':', .. s_separators], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
