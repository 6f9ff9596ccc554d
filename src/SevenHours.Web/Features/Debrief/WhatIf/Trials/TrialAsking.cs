using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief.WhatIf.Changing;

namespace SevenHours.Web.Features.Debrief.WhatIf.Trials;

/// <summary>How many plays by whom, as a form says it.</summary>
public static class TrialAsking
{
    /// <summary>How many pairs of plays are played unless something else is said.</summary>
    public const int UsualRuns = 200;

    /// <summary>The stand-ins that play unless others are named.</summary>
    public const string UsualSkill = "average";

    /// <summary>What a form asks for, without the change.</summary>
    public static TrialWanted Of(At at, IFormCollection form)
    {
        var skills = at.Run.Scenario.Table<Skill>();
        var skill = skills.TryFind(form["skill"].ToString(), out _) ? form["skill"].ToString() : skills.TryFind(UsualSkill, out _) ? UsualSkill : skills.FirstOrDefault()?.Name ?? "";
        return new TrialWanted
        {
            Exercise = at.Visit.Exercise.Id.Value,
            Branch = at.Visit.Exercise.Live(at.Choice.Syndicate).Info.Number,
            Until = at.Run.Events.Count,
            Skill = skill,
            Runs = Number(form, "runs", UsualRuns, TrialWanted.MostRuns),
            Varies = form["varies"].Count > 0,
        };
    }

    /// <summary>What stand-ins of a skill are called.</summary>
    public static string SkillWord(Strings.Words words, string skill) => Strings.Words.Has($"skill.{skill}") ? words[$"skill.{skill}"] : skill;

    /// <summary>A number of a form, within bounds.</summary>
    public static int Number(IFormCollection form, string name, int usual, int most) =>
        int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 1, most) : usual;
}
