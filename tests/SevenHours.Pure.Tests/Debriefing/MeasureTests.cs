using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var (source, root) = FolderSource.Of(Repository.PathOf("scenarios/vicenza"));
        var c = AllDisciplines.Compiler().Read(source, root);
        var sb = new System.Text.StringBuilder();
        foreach (var d in c.Package.Diagnostics.All.Take(40)) sb.Append(d + "\n");
        if (c.Scenario is { } s)
        foreach (var skill in s.Table<Skill>())
        {
            var history = Harbour.Play(c, 1, skill.Name);
            sb.Append($"== {skill.Name} {history.Events.Count} {history.Until}\n");
            foreach (var m in Measures.Of(history)) sb.Append($"{m.Name} {m.Value} {m.Of} [{m.Evidence.Count}] {string.Join(";", m.Details.Take(6).Select(d => $"{d.Kind} {d.About} {d.Party} {d.Value} {d.Standing}"))}\n");
            var t = System.Diagnostics.Stopwatch.StartNew();
            for (var i = 0; i < 20; i++) Measures.Of(new History(s, history.Frame, history.Events));
            sb.Append($"measures ms/play {t.ElapsedMilliseconds / 20}\n");
            t.Restart();
            for (var i = 0; i < 20; i++) new Play(s, (ulong)i, skill).Run(c.Frame!.Latest);
            sb.Append($"play ms {t.ElapsedMilliseconds / 20}\n");
        }
        File.WriteAllText("/tmp/dump.txt", sb.ToString());
    }
}
