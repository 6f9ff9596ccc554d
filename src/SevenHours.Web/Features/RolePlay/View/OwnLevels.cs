using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>A state of the person acted, in a word.</summary>
/// <param name="Kind">Which state.</param>
/// <param name="Word">The author's word for where it stands.</param>
public sealed record OwnLevel(string Kind, string Word)
{
    /// <summary>The states of the person acted in a seat: a word each, never a figure or why.</summary>
    public static Listed<OwnLevel> Of(World world, Id<Seat> seat, DeskTexts texts)
    {
        var scenario = world.Scenario;
        if (CastCard.Of(scenario, seat) is not { Persona: { IsSome: true } persona })
            return [];

        var definition = scenario.Table<Persona>()[persona];
        Id<Level>[] first = [definition.Levels.Trust, definition.Levels.Distress, definition.Levels.Fatigue, definition.Levels.ReprisalFear];
        return
        [
            .. first.Where(level => level.IsSome)
                .Concat(scenario.Levels.Ids.Where(level => scenario.Levels[level].Of == definition.Of && !first.Contains(level)))
                .Select(level => new OwnLevel(KindOf(scenario.Levels[level].Kind, texts), WordOf(scenario.Levels[level], world.LevelNow(level), texts))),
        ];
    }

    private static string KindOf(string kind, DeskTexts texts) => texts.Words[$"level.{kind}"] is var word && word != $"level.{kind}" ? word : kind;

    private static string WordOf(Level level, int permille, DeskTexts texts) => level.Words.Count > 0 ? texts.Of(level.WordFor(permille)) : texts.Words[permille switch
    {
        < 250 => "level.low",
        < 500 => "level.some",
        < 750 => "level.high",
        _ => "level.very_high",
    }];
}
