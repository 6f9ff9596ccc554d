using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>A person of the case whom somebody may act.</summary>
/// <param name="Name">The author's id of the persona.</param>
/// <param name="Title">Who is acted.</param>
/// <param name="Manner">How the person speaks.</param>
/// <param name="RedLines">What ends the conversation or hurts.</param>
/// <param name="InContact">Who can speak with the person now; empty for nobody.</param>
/// <param name="Told">How many of the layers were told to somebody.</param>
/// <param name="Layers">How many layers there are.</param>
public sealed record PlayerRow(string Name, string Title, string Manner, string RedLines, string InContact, int Told, int Layers)
{
    /// <summary>All of them, those in contact first.</summary>
    public static IReadOnlyList<PlayerRow> Read(World world, StaffTexts texts)
    {
        var personas = world.Scenario.Table<Persona>();
        var part = world.Part<InterviewsPart>();
        return [.. personas.Ids
            .Select(id => new PlayerRow(
                personas[id].Name,
                texts.Of(personas[id].Of),
                texts.Of(personas[id].Manner),
                texts.Of(personas[id].RedLines),
                part.InContact(id).IsEmpty ? "" : texts.Agencies(part.InContact(id)),
                Enumerable.Range(0, personas[id].Layers.Count).Count(layer => !part.ToldTo(id, layer).IsEmpty),
                personas[id].Layers.Count))
            .OrderBy(row => row.InContact.Length == 0)];
    }
}
