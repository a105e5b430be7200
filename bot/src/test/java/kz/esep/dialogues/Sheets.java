package kz.esep.dialogues;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets of invented names as people send them. */
public final class Sheets {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /** The day 0 of spreadsheets, as days since 1900-03-01 are counted. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private Sheets() {}

    /** The sheet of a name that transcripts use. */
    static byte[] named(String name) {
        return switch (name) {
            case "names.csv" ->
                ("№;ФИО;Пол;Возраст;Телефон\n1;Сынақова Айгүл;ж;17;+77010000000\n2;Үлгібаев Болат;м;61;\n"
                                + "3;Сынақова Айгүл;ж;17;\n")
                        .getBytes(StandardCharsets.UTF_8);
            case "names.xlsx" ->
                xlsx(List.of(
                        List.of("Қатысушылар тізімі"),
                        List.of("№", "Аты-жөні", "Жынысы", "Туған жылы"),
                        List.of("1", "Сынақова Айгүл", "ә", "2009"),
                        List.of("=A3+1", "Үлгібаев Болат", "ер", "=2026-61")));
            case "broken.xlsx" -> "not a sheet at all".getBytes(StandardCharsets.UTF_8);
            case "numbers.xlsx" -> xlsx(List.of(List.of("1", "2"), List.of("3", "4")));
            case "huge.xlsx" -> many(50_000);
            default -> throw new IllegalArgumentException(name);
        };
    }

    public static byte[] many(int rows) {
        return xlsx(IntStream.range(0, rows)
                .mapToObj(i -> List.of(Integer.toString(i + 1), "Сынақ Адам " + i))
                .toList());
    }

    /** A workbook of one sheet; a cell that begins with {@code =} is a formula with 2 as its cached value, one
     * with {@code @} a date. */
    public static byte[] xlsx(List<List<String>> rows) {
        return workbook("<sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/>", List.of(rows));
    }

    /** A workbook whose first sheet is hidden. */
    public static byte[] behindAHiddenOne(List<List<String>> hidden, List<List<String>> rows) {
        return workbook(
                "<sheet name=\"1\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"2\" sheetId=\"2\" r:id=\"rId2\"/>",
                List.of(hidden, rows));
    }

    private static byte[] workbook(String sheets, List<List<List<String>>> contents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    HEAD
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                            + numbered(
                                    contents,
                                    "<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                            + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(
                    zip,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                            + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(numbered(
                                    contents,
                                    "<Relationship Id=\"rId%1$d\" Type=\"" + RELATIONS
                                            + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")
                            + "<Relationship Id=\"rId99\" Type=\"" + RELATIONS
                            + "/styles\" Target=\"styles.xml\"/>"));
            put(zip, "xl/styles.xml", STYLES);
            for (var i = 0; i < contents.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(contents.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String numbered(List<?> contents, String xml) {
        return IntStream.rangeClosed(1, contents.size())
                .mapToObj(xml::formatted)
                .collect(Collectors.joining());
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (var r = 0; r < rows.size(); r++) {
            sheet.append(row(r + 1, rows.get(r)));
        }
        return sheet.append("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells></worksheet>")
                .toString();
    }

    private static String row(int number, List<String> cells) {
        var xml = new StringBuilder("<row r=\"" + number + "\">");
        for (var c = 0; c < cells.size(); c++) {
            var at = "<c r=\"" + (char) ('A' + c) + number + "\"";
            if (cells.get(c).startsWith("@")) {
                var days = ChronoUnit.DAYS.between(
                        EPOCH, LocalDate.parse(cells.get(c).substring(1)));
                xml.append(at).append(" s=\"1\"><v>").append(days).append("</v></c>");
                continue;
            }
            var text = cells.get(c);
            if (text.startsWith("=")) {
                var value = text.equals("=2026-61") ? "1965" : "2";
                xml.append(at)
                        .append("><f>")
                        .append(text.substring(1))
                        .append("</f><v>")
                        .append(value)
                        .append("</v></c>");
            } else if (text.matches("\\d+")) {
                xml.append(at).append("><v>").append(text).append("</v></c>");
            } else {
                xml.append(at).append(" t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    private static String relations(String each) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
