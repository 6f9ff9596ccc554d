using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What happened in a world, as a debrief reads it.</summary>
internal static class CareHistory
{
    public static History History(this PlayedWorld play) =>
        new(play.Scenario, new DebriefFrame(new PlayFrame(null, SimTime.Start, SimTime.Never, []), Yardstick.None, TextRef.None), play.Events);
}
