using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>Who speaks for a person of the case.</summary>
/// <param name="Value">By which a form calls the person: team and name.</param>
/// <param name="Person">What the person is called.</param>
/// <param name="Team">Its team; 0 where there is one.</param>
/// <param name="Mode">Who speaks.</param>
/// <param name="Actors">Who acts the person, and sits there now; empty for nobody.</param>
public sealed record VoiceRow(string Value, string Person, int Team, VoiceMode Mode, string Actors)
{
    /// <summary>All persons one can speak with; none for those who do not know the truth.</summary>
    internal static Listed<VoiceRow> All(OnFloor at)
    {
        if (!at.Visit.May(Permission.SeeTruth))
            return [];

        var texts = at.Exercise.TextsFor(at.Service.Texts, at.Language);
        return [.. at.Exercise.Session.Syndicates.SelectMany(team => OfTeam(at, team.Number, texts))];
    }

    private static IReadOnlyList<VoiceRow> OfTeam(OnFloor at, int team, DeskTexts texts)
    {
        var session = at.Exercise.Session;
        return at.Exercise.Live(team).Read(world =>
        {
            var (part, personas) = (world.Part<InterviewsPart>(), world.Scenario.Table<Persona>());
            return personas.Ids.Select(id => new VoiceRow(
                $"{team}/{personas[id].Name}", texts.Of(world.Scenario.Subjects[personas[id].Of].Title), session.Syndicates.Length > 1 ? team : 0, part.VoiceOf(id),
                string.Join(", ", personas[id].Actors.ToList().SelectMany(seat => session.HoldersOf(new SeatPlace(team, world.Scenario.Seats[seat].Name)).People).Select(at.NameOf)))).ToList();
        });
    }
}
