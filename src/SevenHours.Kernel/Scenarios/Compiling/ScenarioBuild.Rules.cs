namespace SevenHours.Kernel;

/// <content>Rules of all disciplines, in one table.</content>
public sealed partial class ScenarioBuild
{
    internal void DeclareRules()
    {
        PlayFrame.Declare(this);
        Declare<Rule>("rule", ruleNames);
    }

    internal void FinishRules()
    {
        foreach (var twice in rules.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Diagnostics.Report(ScenarioRules.RuleTwice, Package.Manifest.WrittenAt, twice.Key);
        }

        if (!Diagnostics.HasErrors)
        {
            Define<Rule>(rules);
        }
    }
}
