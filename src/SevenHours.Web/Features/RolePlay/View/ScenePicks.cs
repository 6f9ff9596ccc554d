using System.Globalization;
using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>Something of the card that may have been spoken in a scene.</summary>
/// <param name="Value">By which the form calls it: the line, and which part of it.</param>
/// <param name="Says">What is said.</param>
/// <param name="IsTold">Whether somebody was told it before.</param>
public sealed record ScenePick(string Value, string Says, bool IsTold)
{
    /// <summary>All that the card of a seat can tell, in its order; a line that tells several things is offered in its parts.</summary>
    public static Listed<ScenePick> All(World world, Id<Seat> seat, DeskTexts texts) => CastCard.Of(world.Scenario, seat) is { } card
        ? [.. card.Lines.SelectMany((line, number) => Of(world, card, line, number, texts))]
        : [];

    /// <summary>What a form ticked; what is not on the card is left out.</summary>
    public static IReadOnlyList<SaidInScene> Read(Scenario scenario, Id<Seat> seat, IEnumerable<string?> ticked) => CastCard.Of(scenario, seat) is { } card
        ? [.. ticked.OfType<string>().Select(value => Find(card, value)).OfType<SaidInScene>()]
        : [];

    /// <summary>By which a form calls something spoken.</summary>
    public static string NameOf(Scenario scenario, Id<Seat> seat, SaidInScene said) =>
        Name(said.Line, said.Layer is { } layer && CastCard.Of(scenario, seat) is { } card ? Math.Max(0, card.Lines[said.Line].Layers.ToList().IndexOf(layer)) : 0);

    private static IEnumerable<ScenePick> Of(World world, CastCard card, CardLine line, int number, DeskTexts texts)
    {
        if (line.Layers.Count <= 1 || !card.Persona.IsSome)
            return [new ScenePick(Name(number, 0), texts.Of(line.Says), line.Layers.Count == 1 && WasTold(world, card, line.Layers[0]))];

        var persona = world.Scenario.Table<Persona>()[card.Persona];
        return line.Layers.Select((layer, part) => new ScenePick(
            Name(number, part),
            persona.IndexOf(layer) is var at and >= 0 && persona.Layers[at].Says is { IsSome: true } says ? texts.Of(says) : texts.Of(line.Says),
            WasTold(world, card, layer)));
    }

    private static bool WasTold(World world, CastCard card, string layer) => card.Persona.IsSome
        && world.Scenario.Table<Persona>()[card.Persona].IndexOf(layer) is var at and >= 0
        && !world.Part<InterviewsPart>().ToldTo(card.Persona, at).IsEmpty;

    private static string Name(int line, int part) => string.Create(CultureInfo.InvariantCulture, $"{line}.{part}");

    private static SaidInScene? Find(CastCard card, string value)
    {
        for (var line = 0; line < card.Lines.Count; line++)
        {
            var layers = card.Lines[line].Layers;
            for (var part = 0; part < Math.Max(1, layers.Count); part++)
            {
                if (Name(line, part) == value)
                    return new SaidInScene(line, layers.Count > 0 ? layers[part] : null);
            }
        }

        return null;
    }
}
