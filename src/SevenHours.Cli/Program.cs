using System.CommandLine;
using SevenHours.Cli.Serve;

var root = new RootCommand("SevenHours: many agencies play one case, live, and see afterwards how their hours went. EXERCISE.")
{
    ServeCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
