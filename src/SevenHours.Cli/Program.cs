using System.CommandLine;
using System.Globalization;
using SevenHours.Cli.Across;
using SevenHours.Cli.Attest;
using SevenHours.Cli.Certificates;
using SevenHours.Cli.Check;
using SevenHours.Cli.Ensemble;
using SevenHours.Cli.Group;
using SevenHours.Cli.Interview;
using SevenHours.Cli.Languages;
using SevenHours.Cli.Money;
using SevenHours.Cli.Network;
using SevenHours.Cli.Play;
using SevenHours.Cli.Report;
using SevenHours.Cli.Schema;
using SevenHours.Cli.Serve;
using SevenHours.Cli.Verify;
using SevenHours.Cli.WhatIf;

// What the command line prints is read by programs and compared across machines.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand("SevenHours: many agencies play one case, live, and see afterwards how their hours went. EXERCISE.")
{
    ServeCommand.Create(),
    CheckCommand.Create(),
    AttestCommand.Create(),
    PlayCommand.Create(),
    InterviewCommand.Create(),
    EnsembleCommand.Create(),
    WhatIfCommand.Create(),
    DecisionsCommand.Create(),
    ReportCommand.Create(),
    AcrossCommand.Create(),
    VerifyCommand.Create(),
    CertificateCommand.Create(),
    LanguagesCommand.Create(),
    SchemaCommand.Create(),
    NetworkCommand.Create(),
    MoneyCommand.Create(),
    GroupCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
