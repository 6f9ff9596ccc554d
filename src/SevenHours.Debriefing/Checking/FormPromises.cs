using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>What a short form of a case promises, and whether plays of the form keep it.</summary>
internal sealed class FormPromises
{
    private readonly CompiledPackage played;
    private readonly Scenario scenario;
    private readonly PlayFrame frame;

    private FormPromises(CompiledPackage played, Scenario scenario, PlayFrame frame) => (this.played, this.scenario, this.frame) = (played, scenario, frame);

    private string Form => frame.Form!;

    private IEnumerable<KeyValuePair<string, ShareModel>> Shares => played.Package.Manifest.ShortForms[Form].Promises.OrderBy(p => p.Key, StringComparer.Ordinal);

    /// <summary>The skills that play it: those of which something is promised.</summary>
    public IReadOnlyList<Skill> Skills => [.. scenario.Table<Skill>().Where(skill => Shares.Any(share => share.Key == skill.Name))];

    /// <summary>All forms of a case that promise something, in the order of their ids.</summary>
    public static IReadOnlyList<FormPromises> All(CompiledPackage whole, Scenario scenario) => !scenario.CanBeAmended ? [] :
        [.. whole.Package.Manifest.ShortForms.Where(form => form.Value.Promises.Count > 0).OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => Of(scenario.InForm(form.Key))).OfType<FormPromises>()];

    /// <summary>Looks at the promises of the form in which a package was compiled.</summary>
    public static void Run(CompiledPackage compiled, PlayCheckOptions options, Action<int, int>? onDone, CancellationToken cancellation)
    {
        if (Of(compiled) is { } form)
        {
            var (done, all) = (0, form.Skills.Count * options.Plays);
            form.Check(options, compiled.Package.Diagnostics, () => onDone?.Invoke(Interlocked.Increment(ref done), all), cancellation);
        }
    }

    /// <summary>Plays it with every skill of which something is promised, and reports what is not kept.</summary>
    public void Check(PlayCheckOptions options, Diagnostics found, Action onDone, CancellationToken cancellation)
    {
        var samples = Skills.Select(skill => PlaySample.Of(scenario, skill, frame, options, onDone, cancellation)).ToDictionary(sample => sample.Skill, StringComparer.Ordinal);
        foreach (var (skill, share) in Shares)
        {
            if (!samples.TryGetValue(skill, out var sample))
            {
                found.Report(PlayRules.NoSuchSkill, share.WrittenAt, skill);
            }
            else if (sample.Breaks(share) is { } percent)
            {
                found.Report(
                    PlayRules.FormPromiseNotKept, share.WrittenAt, Form, skill, PlayCheck.Say(percent), PlayCheck.Say(sample.Plays.Count),
                    PlayCheck.Say(share.AtLeast), PlayCheck.Say(share.AtMost));
            }
        }
    }

    private static FormPromises? Of(CompiledPackage compiled) =>
        compiled is { Scenario: { } scenario, Frame: { Form: not null } frame } ? new FormPromises(compiled, scenario, frame) : null;
}
