using Microsoft.Data.Sqlite;
using SevenHours.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Identity.Accounts;

/// <summary><c>accounts.db</c> in the data folder. A server whose people all come by PIN never makes it. Thread-safe.</summary>
public sealed class AccountsFile
{
    private readonly Lazy<string> _ready;

    public AccountsFile(SevenHoursOptions options)
    {
        Path = System.IO.Path.Combine(options.DataFolder, "accounts.db");
        var connection = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true }.ToString();
        _ready = new Lazy<string>(() =>
        {
            new SchemaSteps("accounts.db", typeof(AccountsFile).Assembly, "Accounts", ["01-accounts", "02-single-sign-on", "03-ended-sessions"]).Upgrade(connection);
            return connection;
        });
    }

    public string Path { get; }

    /// <summary>Whether there is one; without it there are no accounts, and nothing needs to be opened to know that.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>How to open it; at first use it is made, or brought up to date.</summary>
    public string Connection => _ready.Value;
}
