using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>
/// A stand-in whose act opened a scene works it: cordon, safety, people first, path, photographs, search, and each thing photographed, numbered,
/// packed and examined. The weaker it is, the more of these it leaves out.
/// </summary>
internal sealed class SceneHabit : Habit
{
    private const int Team = 3;

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var sheet in desk.Part<CrimeScenesDesk>().Scenes)
        {
            var scene = desk.Scenario.Table<CrimeScene>()[sheet.Scene];
            var act = desk.Part<ActionsDesk>().Find(sheet.Act);
            if (!scene.StandInsWork || sheet.IsReleased || act?.Plan.Seat != mind.Seat)
            {
                continue;
            }

            if (sheet.Busy(mind.Seat) > 0)
            {
                var next = sheet.NextDone(mind.Seat);
                wake = next < wake ? next : wake;
                continue;
            }

            if (new SceneRound(desk, scene, sheet, mind).Next() is { } command)
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>How many come.</summary>
    public static int People => Team;
}
