using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Room.Acted.Actor;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>Somebody who speaks, or may speak, for the person in an interview.</summary>
/// <param name="Floor">Who.</param>
/// <param name="Team">In which world, from 1.</param>
/// <param name="Interview">Which interview.</param>
/// <param name="Persona">For whom.</param>
public sealed record AtVoice(OnFloor Floor, int Team, Handle Interview, Id<Persona> Persona)
{
    public Exercise Exercise => Floor.Exercise;

    public LiveBranch Live => Exercise.Live(Team);

    public DeskTexts Texts => Exercise.TextsFor(Floor.Service.Texts, Floor.Language);

    /// <summary>The address of the page.</summary>
    public string Href => string.Create(CultureInfo.InvariantCulture, $"/exercises/{Exercise.Id}/voices/{Team}/{Interview}");

    /// <summary>What the request is about; null when there is no such interview, or it is not his to speak in.</summary>
    public static AtVoice? Of(OnFloor floor)
    {
        var route = floor.Context.Request.RouteValues;
        if (floor.Visit.IsOutside || floor.Visit.IsAway || !Handle.TryParse((string?)route["interview"], out var handle)
            || !int.TryParse((string?)route["team"], NumberStyles.None, CultureInfo.InvariantCulture, out var team) || team < 1 || team > floor.Exercise.Session.Syndicates.Length)
        {
            return null;
        }

        var persona = floor.Exercise.Live(team).Read(world => world.Part<InterviewsPart>().Interview(handle)?.Persona ?? Id<Persona>.None);
        return persona.IsSome && floor.Exercise.MaySpeak(floor.By, team, persona) ? new AtVoice(floor, team, handle, persona) : null;
    }

    /// <summary>All the person has to say, which does not change in play.</summary>
    public Listed<LayerWords> Words()
    {
        var texts = Texts;
        return Live.Read(world => new Listed<LayerWords>([.. world.Scenario.Table<Persona>()[Persona].Layers.Select((layer, number) => LayerWords.Of(layer, number, texts))]));
    }
}
