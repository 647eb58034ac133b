using System.Text;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class LedgerCsvSpec
{
    private static async Task<string> Written(CsvVariant variant)
    {
        using var file = new MemoryStream();
        var entry = RentPosted with { Description = "=1+1, \"zo\"", Lines = [EntryLine.ToDebit("4200", 1234.5m, new(LibraryShare: 0.5m)), EntryLine.ToCredit("1600", 1234.5m)] };
        await new LedgerCsv(variant, AuditFile.Year(Books(), 2023, [entry])).WriteAsync(file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    [Fact]
    public async Task For_a_program_amounts_have_a_point()
    {
        var lines = (await Written(CsvVariant.Machine)).Split("\r\n");

        Assert.Equal(4, lines.Length);
        Assert.StartsWith("journal,number,line,on,", lines[0], StringComparison.Ordinal);
        Assert.Equal("purchases,1,1,2023-03-31,,factuur-1,\"'=1+1, \"\"zo\"\"\",4200,Huur,1234.50,0.00,,,,,,,,0.5,00000001-0000-0000-0000-000000000000", lines[1]);
    }

    [Fact]
    public async Task For_a_person_amounts_have_a_comma()
    {
        var file = await Written(CsvVariant.Human);

        Assert.Contains(",\"1234,50\",\"0,00\",", file, StringComparison.Ordinal);
        Assert.Contains(",\"0,5\",", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("gewoon", "gewoon")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_field_is_never_a_formula(string? value, string field) => Assert.Equal(field, LedgerCsv.Field(value));
}
