using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Kernel;

/// <summary>Compiles the forms of a case, and the one that is played.</summary>
internal static class PlayForm
{
    /// <summary>The name of the rule that says that the end of a form is near.</summary>
    public const string ClosingRule = "zz_form_closing";

    /// <summary>How long before the last close it says so.</summary>
    private static readonly SimSpan Near = SimSpan.FromMinutes(10);

    /// <summary>The content hash of a case in a form: a play of the whole case and one of a form are not the same.</summary>
    public static string HashOf(string hash, string? form) =>
        form is null ? hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash} form {form}")));

    /// <summary>The form that was asked for; null for none, and for one that there is not, which is reported.</summary>
    public static ShortFormModel? Find(ScenarioBuild build)
    {
        if (build.Form is not { } form)
        {
            return null;
        }

        var manifest = build.Package.Manifest;
        if (manifest.ShortForms.TryGetValue(form, out var found))
        {
            return found;
        }

        var known = string.Join(", ", manifest.ShortForms.Keys.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
        build.Diagnostics.Report(ScenarioRules.NoSuchForm, manifest.WrittenAt, form, known.Length > 0 ? known : "none");
        return null;
    }

    /// <summary>Looks at every form, whichever is played: its parts follow one another from STARTEX and end within the case.</summary>
    public static void Check(ScenarioBuild build, PlayFrame whole)
    {
        foreach (var (id, form) in build.Package.Manifest.ShortForms.OrderBy(form => form.Key, StringComparer.Ordinal))
        {
            _ = build.Condition(form.Goal?.Reached);
            if (form.Closing is { } closing && !build.TryId<Flag>(closing, out _))
            {
                build.Diagnostics.Report(ScenarioRules.FormClosesByNothing, form.WrittenAt, closing, id);
            }

            if (form.Days is [var first, ..] && first.Opens.Seconds != 0)
            {
                build.Diagnostics.Report(ScenarioRules.FormBeginsLate, first.WrittenAt, id);
            }

            for (var i = 0; i < form.Days.Count; i++)
            {
                var day = form.Days[i];
                if (day.Closes.Seconds <= day.Opens.Seconds || i > 0 && day.Opens.Seconds <= form.Days[i - 1].Closes.Seconds)
                {
                    build.Diagnostics.Report(ScenarioRules.FormPartsOverlap, day.WrittenAt, id, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                if (build.Time(day.Closes) > whole.Latest)
                {
                    build.Diagnostics.Report(ScenarioRules.FormRunsPastTheEnd, day.WrittenAt, id, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>Goal, end and parts of a form.</summary>
    public static PlayFrame Frame(ScenarioBuild build, string name, ShortFormModel form, PlayFrame whole)
    {
        var days = PlayFrame.DaysOf(build, form.Days);
        var latest = days is [.., var last] ? last.Closes : whole.Latest;
        var goal = form.Goal is { } own ? build.Condition(own.Reached) : whole.Goal;
        return new PlayFrame(goal, form.Goal?.By is { } by ? build.Time(by) : whole.By < latest ? whole.By : latest, latest, days) { Form = name };
    }

    /// <summary>Names the rules that only a form has.</summary>
    public static void Declare(ScenarioBuild build)
    {
        if (Closing(build) is not null)
        {
            build.DeclareRule(ClosingRule);
        }
    }

    /// <summary>Lets the rules of the case say how it ended, shortly before the form does.</summary>
    public static void Close(ScenarioBuild build, PlayFrame frame)
    {
        if (Closing(build) is { } flag)
        {
            build.AddRule(new Rule
            {
                Name = ClosingRule, At = new SimTime(Math.Max(1, frame.Latest.Seconds - Near.Seconds)), Effects = [new SetFlag(flag, true)],
            });
        }
    }

    private static Id<Flag>? Closing(ScenarioBuild build) =>
        build.Form is { } form && build.Package.Manifest.ShortForms.TryGetValue(form, out var found) && found.Closing is { } name && build.TryId<Flag>(name, out var flag) ? flag : null;

    /// <summary>What lies between the parts, when the form says who plays it.</summary>
    public static Interlude? Between(ScenarioBuild build, PlayFrame frame)
    {
        if (build.Form is not { } form || !build.Package.Manifest.ShortForms.TryGetValue(form, out var model) || model.Between?.Found is not SkillModel skill)
        {
            return null;
        }

        return new Interlude(
            [.. frame.Days.Zip(frame.Days.Skip(1), (before, after) => (before.Closes, after.Opens))],
            new Skill { Name = skill.Id, Pace = skill.Pace, Skips = skill.Skips, Strays = skill.Strays });
    }
}
