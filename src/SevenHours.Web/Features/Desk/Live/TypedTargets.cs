using System.Runtime.CompilerServices;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>The matcher of a scenario, made once for as long as the scenario lives.</summary>
internal static class TypedTargets
{
    private static readonly ConditionalWeakTable<Scenario, SubjectMatcher> s_known = [];

    public static SubjectMatcher Of(Scenario scenario) => s_known.GetValue(scenario, known => new SubjectMatcher(known));
}
