using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>One reading of a seat's desk in one language: what every section of the view is built from.</summary>
public sealed record SeatReading(Kernel.Desk Desk, DeskTexts Texts)
{
    public Scenario Scenario => Desk.Scenario;

    public KnowledgeDesk Knowledge => Desk.Part<KnowledgeDesk>();

    public WallDesk Wall => Desk.Part<WallDesk>();

    public Id<Agency> Agency => Scenario.Seats[Desk.Seat].Agency;

    /// <summary>The interface's word of an id.</summary>
    public string Word(string id) => Texts.Words[id];

    /// <summary>The interface's words of an id with placeholders.</summary>
    public string Word(string id, params ReadOnlySpan<(string Name, object? Value)> arguments) => Texts.Words[id, arguments];

    public string Of(TextRef reference) => Texts.Of(reference);

    public string SeatTitle(Id<Seat> seat) => Texts.Of(Scenario.Seats[seat].Title);

    public string AgencyTitle(Id<Agency> agency) => Texts.Of(Scenario.Agencies[agency].Title);

    public string ActionTitle(Id<ActionDefinition> action) => Texts.Of(Scenario.Table<ActionDefinition>()[action].Title);

    /// <summary>An address line: agencies whose every seat is meant by their names, other seats by theirs.</summary>
    public string Seats(SeatSet seats)
    {
        var names = new List<string>();
        foreach (var agency in Scenario.Agencies.Ids)
        {
            var all = Scenario.SeatsOf[agency.Index];
            var meant = seats & all;
            if (meant.IsEmpty)
                continue;
            if (meant == all)
                names.Add(AgencyTitle(agency));
            else
                names.AddRange(meant.ToList().Select(SeatTitle));
        }

        return string.Join(", ", names);
    }

    /// <summary>The country of an agency, in words.</summary>
    public string CountryTitle(Id<Agency> agency)
    {
        var countries = Scenario.Table<Country>();
        var name = Scenario.Agencies[agency].Country;
        return countries.TryFind(name, out var country) ? Texts.Of(countries[country].Title) : name;
    }

    /// <summary>A fact as one line, for lists inside other things.</summary>
    public FactLine Line(Id<Fact> fact)
    {
        var definition = Scenario.Table<Fact>()[fact];
        return new FactLine(Token.Of(Scenario, fact), definition.Grade, Texts.Of(definition.Statement));
    }

    public Listed<FactLine> Lines(IEnumerable<Id<Fact>> facts) => [.. facts.Select(Line)];
}

/// <summary>A fact as one line.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Grade">Source and information, such as B2; empty when not graded.</param>
/// <param name="Statement">What it says.</param>
public sealed record FactLine(string Token, string Grade, string Statement);
