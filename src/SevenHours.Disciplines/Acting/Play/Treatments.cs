using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>What a scene does to the person acted: the table of questions, once for each scene.</summary>
internal static class Treatments
{
    public static void Move(Cascade cascade, Id<Persona> who, Id<Seat> actor, Treatment treated, bool isToldAgain)
    {
        var (world, levels) = (cascade.World, cascade.World.Scenario.Table<Persona>()[who].Levels);
        var scene = new Scene(actor, world.Scenario.Table<Persona>()[who].Of, Handle.None);
        var effect = QuestionEffects.Of(treated switch
        {
            Treatment.Kindly => QuestionStyle.Rapport,
            Treatment.Pressed => QuestionStyle.Accusing,
            _ => QuestionStyle.Probing,
        });
        // Warmth alone opens nobody beyond what rapport can win.
        var trust = effect.Trust > 0 && levels.Trust.IsSome
            ? Math.Clamp(QuestionEffects.MostTrustByRapport - world.LevelNow(levels.Trust), 0, effect.Trust)
            : effect.Trust;
        Shift(levels.Trust, trust + (isToldAgain ? QuestionEffects.RepeatedTrust : 0));
        Shift(levels.Distress, effect.Distress);
        Shift(levels.Fatigue, effect.Fatigue);

        void Shift(Id<Level> level, int permille)
        {
            if (level.IsSome && permille != 0)
            {
                new SetLevel(level, permille, false).Do(cascade, in scene);
            }
        }
    }
}
